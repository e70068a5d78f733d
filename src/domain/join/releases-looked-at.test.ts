import { describe, expect, it } from 'vitest';
import type { RegisterCells } from '../../worker/fixtures/made-parts';
import { OF_NOTHING, release, rowsOf, together } from '../../worker/fixtures/made-releases';
import { amongFiles, type FacetIndex } from '../columns/facet-index';
import { STANDING } from '../columns/releases';
import { compareAll } from '../compare/compared';
import { filtersOf } from '../compare/comparison';
import { sidesOf, sideTest } from '../compare/sides';
import { applyFilter } from '../filter/facet-filter';
import { type Filter, NO_FILTER, withChoice, withYears } from '../filter/filter';
import { lensGraph } from '../lenses/lenses';
import { sumsAt } from '../sums/sums';
import { summaryOf } from '../views/summary';
import { drawnAs } from './told-twice';

const standings = (index: FacetIndex) => [...rowsOf(index)].map((row) => index.releases?.standing[row] ?? 0);

const [OLD, NEW] = ['13 Mar 2024', '13 Mar 2025'];
const { counts: COUNTS, again: AGAIN } = STANDING;
const deal = (designation: string, more: RegisterCells = {}): RegisterCells => ({ designation, ...more });
const SAME = [deal('Tor-M1'), deal('Igla-S'), deal('Buk-M2')];

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

  it('has beside it how much there is in all, each deal once, whichever release is looked at', async () => {
    const { index, dataset, ids } = await both();
    const told = (filter: Filter) => {
      const among = amongFiles(index, filter.facets.in);
      const { counts, visible } = applyFilter(among, filter);
      const { values, visible: shown, totals } = counts.system;
      const { relationships, of } = summaryOf(dataset, among, filter, visible);
      const names = ['tor-m1', 'osa', 's-300', 's-400', 'pechora'];
      const systems = names.map((name) => {
        const code = values.indexOf(name);
        return `${name} ${shown[code]}/${totals[code]}`;
      });
      return [...systems, `${relationships - (visible[0] === 0 ? OF_NOTHING : 0)} of ${of - OF_NOTHING}`];
    };
    const [old = '', later = ''] = ids;
    expect(told(NO_FILTER)).toEqual([
      ...['tor-m1 1/1', 'osa 0/0', 's-300 0/0', 's-400 1/1', 'pechora 1/1'],
      '5 of 5',
    ]);
    expect(told(withChoice(NO_FILTER, 'in', only(old)))).toEqual([
      ...['tor-m1 1/1', 'osa 1/1', 's-300 1/1', 's-400 0/0', 'pechora 0/1'],
      '5 of 6',
    ]);
    expect(told(withChoice(NO_FILTER, 'in', only(later)))).toEqual(told(NO_FILTER));
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
