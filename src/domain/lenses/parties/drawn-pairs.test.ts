import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { filtersOf } from '../../compare/comparison';
import { sidesOf } from '../../compare/sides';
import { applyFilter } from '../../filter/facet-filter';
import { NO_FILTER, withYears } from '../../filter/filter';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { linesCompared } from '../compared-graph';
import { lensGraph, lensOf } from '../lenses';
import { mostDifferent } from './most-different';

const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);

/** The graph of what was before 2010 and what has come since. */
function comparedGraph(lines: readonly Line[], most: number, isApart = false) {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const filters = filtersOf(withYears(NO_FILTER, { first: 2010, last: 2019 }), {
    ...{ facets: {}, years: { first: 2000, last: 2009 } },
  });
  const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
  const by = 'deals';
  const found = linesCompared(
    index,
    { sides, filters, by },
    lensOf('parties').lineAt(index, sides.union, []),
  );
  return lensGraph('parties', dataset, index, sides.union, {
    ...{ width: 'deals', most, opened: [] },
    choosePairs: mostDifferent({ lines: found, by, ...(isApart && { withStrongest: true }) }),
  });
}

const LINES: readonly Line[] = [
  ...times(9, { from: 'A', to: 'great', date: '2003' }),
  ...times(9, { from: 'A', to: 'great', date: '2013' }),
  ...times(5, { from: 'A', to: 'gained', date: '2013' }),
  ...times(4, { from: 'A', to: 'lost', date: '2003' }),
  { from: 'B', to: 'less', date: '2003' },
  ...times(3, { from: 'B', to: 'less', date: '2013' }),
  { from: 'B', to: 'gained', date: '2013' },
  { from: 'B', to: 'planned', date: '2013', status: 'possible' },
];

describe('the pairs that are drawn while two filters are compared', () => {
  it('are those that differ most, however much goes between others', () => {
    const { edges, oneSided, of } = comparedGraph(LINES, 3);
    expect(edges.map(({ id }) => id)).toEqual(['A..gained', 'A..lost', 'B..less']);
    expect([oneSided, of]).toEqual([{ drawn: 2, of: 3 }, 6]);
  });

  it('are also the strongest of either side, where each has a picture of its own', () => {
    const { edges, oneSided } = comparedGraph(LINES, 3, true);
    expect(edges.map(({ id }) => id)).toEqual(['A..gained', 'A..lost', 'A..great']);
    expect(oneSided).toEqual({ drawn: 2, of: 3, strongest: 1 });
  });

  it('have what is no firm deal last, and sanctions and their like always', () => {
    const sanctions: Line = { kind: 'sanctions', from: 'C', to: 'A', date: '2014', status: 'in-force' };
    const ids = comparedGraph([...LINES, sanctions], 6).edges.map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(ids).toContain('C..A..sanctions');
    expect(ids).not.toContain('B..planned');
  });

  it('leave out none that differs more than one of them', () => {
    const line = fc.record({
      from: fc.constantFrom('A', 'B'),
      to: fc.constantFrom('X', 'Y', 'Z'),
      date: fc.constantFrom('2003', '2013'),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), fc.nat(6), (lines, most) => {
        const differs = new Map<string, number>();
        for (const { from, to, date } of lines) {
          const id = `${from}..${to}`;
          differs.set(id, (differs.get(id) ?? 0) + (date === '2013' ? 1 : -1));
        }
        const drawn = new Set<string>(comparedGraph(lines, most).edges.map(({ id }) => id));
        const of = (isDrawn: boolean) =>
          [...differs].filter(([id]) => drawn.has(id) === isDrawn).map(([, value]) => Math.abs(value));
        expect(drawn.size).toBe(Math.min(most, differs.size));
        expect(Math.min(...of(true), Infinity)).toBeGreaterThanOrEqual(Math.max(...of(false), 0));
      }),
    );
  });
});
