import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deals } from '../../words/en/deals/deals';
import { sums as inWords } from '../../words/en/views/sums';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withMark } from '../filter/filter';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { flowsOf } from '../lenses/flows';
import type { DatasetId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { REPORTERS, type Reported } from '../model/reported';
import { sumsAt } from '../sums/sums';
import { joined } from './join';
import { reportedByOthers } from './reported-by-others';
import { reportedOnce } from './reported-once';
import { toldOnce } from './told-twice';

/** Aircraft from A to B in 2010, so many, as somebody reports them. */
const report = (by: Reported['by'] | null, min: number, more: Partial<Line> = {}): Line => ({
  ...{ from: 'A', to: 'B', system: 'aircraft', status: 'delivered', date: '2010' },
  says: [{ field: 'quantity', quantity: { min, max: min, unit: 'items', estimate: false } }],
  ...(by && { reported: { by } }),
  ...more,
});

const indexOf = (...lines: readonly Line[]) => facetIndexOf(madeDataset(lines));
const all = (...lines: readonly Line[]) => {
  const index = indexOf(...lines);
  return { index, rows: everyRow(index.relationships) };
};
const left = (...lines: readonly Line[]) => {
  const { index, rows } = all(...lines);
  return [...toldOnce(index, rows)];
};

describe('a deal that exporter and importer report', () => {
  it('is counted once, as the exporter reports it, and that is said', () => {
    const { index, rows } = all(report('importer', 3), report('exporter', 4));
    const sums = sumsAt(index, rows);
    expect(sums).toMatchObject({ relationships: 2, again: 0, reports: 1, items: { sum: 4 } });
    expect(deals.byStatus(sums.deals)).toBe('1 deal');
    expect(inWords.besideDeals(sums, madeDataset([]))).toBe(
      '4 items delivered; 1 further report of the same deal, by another party, is not added: the exporter’s counts first.',
    );
    expect(flowsOf(index, rows)).toMatchObject([{ deals: 1, items: 4 }]);
  });

  it('is counted as the other reports it, where a filter hides the first', () => {
    const { index } = all(report('importer', 3), report('exporter', 4));
    const { visible } = applyFilter(index, withMark(NO_FILTER, 'reported', 'importer', 'include'));
    expect(sumsAt(index, visible)).toMatchObject({ relationships: 1, reports: 0, items: { sum: 3 } });
  });

  it('is counted in all the rows that one reporter has for it', () => {
    expect(left(report('exporter', 2), report('importer', 3), report('exporter', 1))).toEqual([0, 2]);
  });

  it('knows the reports of others', () => {
    const { index } = all(
      report('importer', 3),
      report('exporter', 4),
      report('importer', 2, { date: '2011' }),
    );
    expect([0, 1, 2].map((row) => [...reportedByOthers(index, row)])).toEqual([[1], [0], []]);
  });

  it.each([
    ['to another party', { to: 'C' }],
    ['of another system', { system: 'ship' }],
    ['of another kind', { kind: 'licenses-production' }],
    ['of another year', { date: '2011' }],
    ['that is no more than planned', { status: 'negotiating' }],
  ] as const)('is another than one %s', (_, more) => {
    expect(left(report('importer', 3, more), report('exporter', 4))).toEqual([0, 1]);
  });

  it('is no other than one of which nobody says who reports it', () => {
    expect(left(report(null, 3), report('exporter', 4), report(null, 3))).toEqual([0, 1, 2]);
  });

  it('is counted as both report it, before the exporter, and as a third does last', () => {
    const third = (name: string) => report('third', 1, { reported: { by: 'third', name } });
    expect(left(report('exporter', 1), report('both', 1))).toEqual([1]);
    expect(left(third('SIPRI'), report('importer', 1))).toEqual([1]);
    expect(left(third('SIPRI'), third('UN'))).toEqual([0]);
    expect(left(third('SIPRI'), third('SIPRI'))).toEqual([0, 1]);
  });
});

it('holds for two files that are open beside each other', () => {
  const file = (id: string, ...lines: readonly Line[]) => {
    const dataset = { ...madeDataset(lines), id: id as DatasetId };
    return { dataset, index: facetIndexOf(dataset) };
  };
  const { index } = joined(file('one', report('exporter', 4, { id: 'x' })), [
    file('two', report('importer', 3, { id: 'y' })),
  ]);
  expect(sumsAt(index, everyRow(index.relationships))).toMatchObject({
    ...{ relationships: 2, reports: 1, items: { sum: 4 } },
  });
});

it('leaves of every deal the rows of one reporter, and all that only one reports', () => {
  const lines = fc.array(
    fc.record({
      to: fc.constantFrom('B', 'C'),
      date: fc.constantFrom('2010', '2011'),
      by: fc.option(fc.constantFrom(...REPORTERS), { nil: null }),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(lines, fc.infiniteStream(fc.boolean()), (made, chance) => {
      const given = made.map(({ by, ...more }) => report(by, 1, more));
      const { index, rows } = all(...given);
      const some = rows.filter(() => chance.next().value);
      const kept = new Set(reportedOnce(index, some));
      const order: readonly string[] = ['both', 'exporter', 'importer', 'third'];
      const naive = [...some].filter((row) => {
        const own = given[row];
        const rank = order.indexOf(own?.reported?.by ?? '');
        return (
          rank < 0 ||
          ![...some].some((other) => {
            const it = given[other];
            const before = order.indexOf(it?.reported?.by ?? '');
            return it?.to === own?.to && it?.date === own?.date && before >= 0 && before < rank;
          })
        );
      });
      expect([...kept]).toEqual(naive);
    }),
  );
});

it('costs nothing where nobody says who reports, and little for many rows', () => {
  const { index, rows } = all(report(null, 1));
  expect(reportedOnce(index, rows)).toBe(rows);
});
