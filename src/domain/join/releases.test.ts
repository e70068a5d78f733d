import { describe, expect, it } from 'vitest';
import type { RegisterCells } from '../../worker/fixtures/made-parts';
import { numbered, OF_NOTHING, release, rowsOf, together } from '../../worker/fixtures/made-releases';
import { amongFiles, type FacetIndex } from '../columns/facet-index';
import { STANDING, uncountedAt } from '../columns/releases';
import { compareAll } from '../compare/compared';
import { filtersOf } from '../compare/comparison';
import { sidesOf, sideTest } from '../compare/sides';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withChoice, withYears } from '../filter/filter';
import { lensGraph } from '../lenses/lenses';
import { sumsAt } from '../sums/sums';
import { drawnAs } from './told-twice';

const standings = (index: FacetIndex) => [...rowsOf(index)].map((row) => index.releases?.standing[row] ?? 0);

const [OLD, NEW] = ['13 Mar 2024', '13 Mar 2025'];
const { counts: COUNTS, again: AGAIN, renamed: RENAMED, gone: GONE } = STANDING;
const deal = (designation: string, more: RegisterCells = {}): RegisterCells => ({ designation, ...more });
const SAME = [deal('Tor-M1'), deal('Igla-S'), deal('Buk-M2')];

describe('a deal of two releases', () => {
  it.each([
    ['the newer is opened last', [OLD, NEW], [AGAIN, COUNTS]],
    ['the newer is opened first', [NEW, OLD], [COUNTS, AGAIN]],
    ['of one day the first counts', [NEW, NEW], [COUNTS, AGAIN]],
    ['the day is known of one alone', [null, OLD], [AGAIN, COUNTS]],
  ] as const)('counts once, as the newest has it: %s', async (_, days, expected) => {
    const [first, second] = days;
    const { index } = await together(
      release(first, deal('Tor-M1')),
      `${release(second, deal('Tor-M1'))}\n\n`,
    );
    expect(standings(index)).toEqual(expected);
    const sums = sumsAt(index, rowsOf(index));
    expect(sums).toMatchObject({
      ...{ relationships: 2, uncounted: { again: 1, gone: 0 }, again: 0, reports: 0 },
      ...{ tiv: { sum: 30, stated: 1 }, items: { sum: 12 } },
    });
  });

  it.each([
    ['more was delivered', { delivered: '10', deliveryYears: '2006', tivDelivered: '25' }, AGAIN],
    ['the year of its order is another', { orderYear: '2004' }, AGAIN],
    ['it is made under licence now', { comments: 'Licence production' }, AGAIN, RENAMED],
    ['its weapon has another name', { designation: 'Tor-M2' }, RENAMED],
  ] as const)('counts as the newer has it where %s', async (_, change, ...standing) => {
    const { index } = await together(
      release(OLD, deal('Tor-M1', change), ...SAME.slice(1)),
      release(NEW, ...SAME),
    );
    expect(standing).toContain(standings(index)[0]);
    expect(sumsAt(index, rowsOf(index))).toMatchObject({ tiv: { sum: 90 }, uncounted: { again: 3 } });
  });

  it('is as many deals as one release lists, where it lists several that are alike', async () => {
    const like = [deal('Tor-M1'), deal('Tor-M1')];
    const { index } = await together(release(OLD, ...like), release(NEW, ...like, deal('Tor-M1')));
    expect(standings(index)).toEqual([AGAIN, AGAIN, COUNTS, COUNTS, COUNTS]);
  });

  it('is two where two things differ, or one of its ends', async () => {
    const { index } = await together(
      release(
        OLD,
        deal('Tor-M1', { orderYear: '1999', designation: 'Osa' }),
        deal('Igla-S', { recipient: 'Westland' }),
      ),
      release(NEW, ...SAME),
    );
    expect(uncountedAt(index, rowsOf(index))).toBeNull();
  });

  it('is two where files of one day differ in anything', async () => {
    const { index } = await together(
      release(NEW, deal('Tor-M1', { ordered: '9' })),
      release(NEW, deal('Tor-M2')),
    );
    expect(uncountedAt(index, rowsOf(index))).toBeNull();
  });
});

describe('a deal that only the older release has', () => {
  const withdrawn = deal('Osa', {
    orderYear: '2001',
    delivered: '3',
    tivDelivered: '7',
    deliveryYears: '2006',
  });

  it('does not count where the newer tells of such deals, and says so', async () => {
    const { index } = await together(release(OLD, ...SAME, withdrawn), release(NEW, ...SAME));
    expect(standings(index)).toEqual([AGAIN, AGAIN, AGAIN, GONE, COUNTS, COUNTS, COUNTS]);
    expect(sumsAt(index, rowsOf(index))).toMatchObject({
      tiv: { sum: 90 },
      uncounted: { again: 3, gone: 1 },
    });
  });

  it.each([
    ['of another exporter', { supplier: 'Southland' }],
    ['of another importer', { recipient: 'Westland' }],
    ['of earlier years', { deliveryYears: '1997', orderYear: '1995' }],
    ['of which nothing was delivered', { deliveryYears: '', delivered: '0', tivDelivered: '' }],
  ])('counts where the newer has no deal %s', async (_, change) => {
    const { index } = await together(
      release(OLD, ...SAME, { ...withdrawn, ...change }),
      release(NEW, ...SAME),
    );
    expect(standings(index)[3]).toBe(COUNTS);
  });

  it('counts where the newer has few of the others, and so is a choice of deals', async () => {
    const more = [2001, 2002, 2003].map((year) =>
      deal('Tor-M1', { orderYear: `${year}`, delivered: `${year - 1990}` }),
    );
    const { index } = await together(
      release(OLD, ...SAME, ...more, withdrawn),
      release(NEW, deal('Tor-M1'), deal('Buk-M2')),
    );
    expect(standings(index)).toEqual([AGAIN, COUNTS, AGAIN, ...[0, 0, 0, 0], COUNTS, COUNTS]);
  });

  it('counts where nobody knows which release is newer', async () => {
    const { index } = await together(release(null, ...SAME, withdrawn), release(null, ...SAME.toReversed()));
    expect(standings(index).filter((own) => own === GONE)).toEqual([]);
    expect(sumsAt(index, rowsOf(index))).toMatchObject({
      tiv: { sum: 97 },
      uncounted: { again: 3, gone: 0 },
    });
  });

  it('is known by its number where deals have some', async () => {
    const [one, two] = [{ deal: '1' }, { deal: '2', deliveryYear: '2007' }];
    const { index } = await together(
      numbered(OLD, one, two, { deal: '3', deliveryYear: '2006' }),
      numbered(NEW, one, two),
    );
    expect(standings(index)).toEqual([COUNTS, COUNTS, GONE]);
  });
});

describe('files for different years', () => {
  it('are added, and a deal that both tell a part of loses none', async () => {
    const part = { orderYear: '1986', designation: 'Tor-M1' };
    const { index } = await together(
      release(
        OLD,
        { ...part, deliveryYears: '1988; 1989', tivDelivered: '10' },
        deal('Osa', { deliveryYears: '1980' }),
      ),
      release(NEW, { ...part, deliveryYears: '1991', tivDelivered: '20' }, deal('Buk-M2')),
    );
    expect(uncountedAt(index, rowsOf(index))).toBeNull();
    expect(sumsAt(index, rowsOf(index)).tiv.sum).toBe(90);
  });

  it('of deals with numbers keep what the older tells of its own years, and no more', async () => {
    const in1988 = { orderYear: '1986', deliveryYear: '1988', tivDelivered: '7' };
    const in1991 = { orderYear: '1986', deliveryYear: '1991', tivDelivered: '11' };
    const moved = { orderYear: '1986', deliveryYear: '1992', tivDelivered: '12' };
    const later = { deal: '18', deliveryYear: '1990' };
    for (const texts of [
      [numbered(OLD, in1988, in1991), numbered(NEW, later, moved)],
      [numbered(NEW, later, moved), numbered(OLD, in1988, in1991)],
    ]) {
      const { dataset } = await together(...texts);
      const found = dataset.relationships.rowOf('sipri-17' as never);
      const deliveries = dataset.relationships
        .at(found ?? -1)
        .deliveries?.map(({ year, tiv }) => [year, tiv]);
      expect(deliveries).toEqual([
        [1988, 7],
        [1992, 12],
      ]);
    }
  });
});

describe('what is looked at', () => {
  const withdrawn = deal('Osa', {
    orderYear: '2001',
    delivered: '3',
    tivDelivered: '7',
    deliveryYears: '2006',
  });
  const renamed = deal('S-300', { delivered: '5', tivDelivered: '50' });
  const both = () =>
    together(
      release(OLD, ...SAME, withdrawn, renamed),
      release(NEW, ...SAME, { ...renamed, designation: 'S-400' }, deal('Pechora', { tivDelivered: '1' })),
    );
  const only = (id: string) => ({ include: [id], exclude: [] });

  it('counts in full where one release alone is, whichever of them', async () => {
    const { index, ids } = await both();
    const [old = '', later = ''] = ids;
    const sumOf = (choice: { include: string[]; exclude: string[] }) => {
      const filter = withChoice(NO_FILTER, 'in', choice);
      const among = amongFiles(index, filter.facets.in);
      return sumsAt(among, applyFilter(among, filter).visible);
    };
    expect(sumOf(only(old))).toMatchObject({ tiv: { sum: 147 }, uncounted: null });
    expect(sumOf(only(later))).toMatchObject({ tiv: { sum: 141 }, uncounted: null });
    expect(sumOf({ include: [], exclude: [later] })).toMatchObject({ tiv: { sum: 147 }, uncounted: null });
    expect(sumOf({ include: [old, later], exclude: [] }).uncounted).toEqual({ again: 4, gone: 1 });
    expect(amongFiles(index, only(old))).toBe(amongFiles(index, only(old)));
    expect(amongFiles(index, { include: [], exclude: [] })).toBe(index);
  });

  it('is, where two releases are compared, all that each has, and of both together each deal once', async () => {
    const { index, ids } = await both();
    const [old = '', later = ''] = ids;
    const filters = filtersOf(withChoice(NO_FILTER, 'in', only(old)), { facets: { in: only(later) } });
    const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
    const { a, b } = compareAll(index, sides, filters);
    expect([a.deals, a.tiv, b.deals, b.tiv]).toEqual([5, 147, 5, 141]);
    const union = index.releases?.onSides(index, filters.a.facets.in, filters.b.facets.in) ?? index;
    // What has another name now is a line on either side.
    expect(standings(union)).toEqual([AGAIN, AGAIN, AGAIN, COUNTS, COUNTS, ...Array(5).fill(COUNTS)]);
    const ofBoth = Array(3).fill('both');
    expect([...rowsOf(index)].map(sideTest(sides, union))).toEqual([
      ...ofBoth,
      'a',
      'a',
      ...ofBoth,
      'b',
      'b',
    ]);
  });

  it('is, where two periods are compared, each deal once on both', async () => {
    const { index } = await both();
    const filters = filtersOf(withYears(NO_FILTER, { first: 2007, last: 2007 }), {
      facets: {},
      years: { first: 2006, last: 2006 },
    });
    const of = (side: 'a' | 'b') =>
      applyFilter(index, filters[side]).visible.filter((row) => row >= OF_NOTHING);
    const { a, b } = compareAll(index, sidesOf(of('a'), of('b')), filters);
    expect([a.deals, b.deals]).toEqual([5, 5]);
  });

  it('is drawn once, and what is not counted is counted nowhere beside it', async () => {
    const { index, dataset, ids } = await both();
    const [old = '', later = ''] = ids;
    const rows = rowsOf(index);
    expect(new Set([...rows].map(drawnAs(index, rows))).size).toBe(7);
    const { edges } = lensGraph('systems', dataset, index, rows, { width: 'deals', most: null, opened: [] });
    expect(edges).toHaveLength(7);
    const { counts } = applyFilter(index, NO_FILTER);
    const countOf = (id: 'in' | 'system' | 'source', value: string) => {
      const { values, visible, totals } = counts[id];
      return [visible[values.indexOf(value)], totals[values.indexOf(value)]];
    };
    expect(countOf('source', 'sipri-arms-transfers')).toEqual([5, 5]);
    expect(countOf('system', 'tor-m1')).toEqual([1, 1]);
    // A file by itself shows all that it has.
    expect([countOf('in', old), countOf('in', later)]).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });
});
