import { describe, expect, it } from 'vitest';
import { type DeliveryCells, deliveriesOf } from '../../worker/fixtures/made-parts';
import { numbered, OF_NOTHING, rowsOf, together } from '../../worker/fixtures/made-releases';
import { amongFiles, type FacetIndex } from '../columns/facet-index';
import { compareAll } from '../compare/compared';
import { type Filters, filtersOf } from '../compare/comparison';
import { countedOnSides } from '../compare/counted-on-sides';
import { sidesOf } from '../compare/sides';
import { applyFilter } from '../filter/facet-filter';
import { type Filter, NO_FILTER, withChoice, withDated, withYears } from '../filter/filter';
import { countStaying } from '../filter/staying';
import { countedIn } from '../sums/counting';
import { sumsAt } from '../sums/sums';

const came = (year: number, tiv: number, deal = '17'): DeliveryCells => ({
  ...{ deal, deliveryYear: `${year}`, delivered: '1', orderYear: '1986', tivDelivered: `${tiv}` },
});
const only = (...include: string[]) => ({ include, exclude: [] });

/** What a view of some files adds up to. */
function sumOf(index: FacetIndex, filter: Filter) {
  const among = amongFiles(index, filter.facets.in);
  const { visible, years } = applyFilter(among, filter);
  const { tiv } = sumsAt(countedIn(among, filter), visible);
  return { tiv: tiv.sum, deals: visible.length, years: [...years.keys()] };
}

/** Two downloads of neighbouring years, of which the earlier years were generated last. */
const neighbours = () =>
  together(
    numbered('16 Apr 2024', came(1988, 2), came(1989, 3), came(1987, 7, '18')),
    numbered('13 Apr 2024', came(1991, 10), came(1995, 20, '19')),
  );

describe('a deal that two files tell of by one number', () => {
  it('has for each of them the deliveries of its own years, and for both all', async () => {
    const { index, ids } = await neighbours();
    const [before = '', since = ''] = ids;
    const inFiles = (...files: string[]) => withChoice(NO_FILTER, 'in', only(...files));
    expect(sumOf(index, inFiles(before, since))).toMatchObject({ tiv: 42, deals: 3 });
    expect(sumOf(index, inFiles(before))).toEqual({ tiv: 12, deals: 2, years: [1986, 1987, 1988, 1989] });
    expect(sumOf(index, inFiles(since))).toEqual({ tiv: 30, deals: 2, years: [1986, 1991, 1995] });
    expect(amongFiles(index, only(since))).toBe(amongFiles(index, only(since)));
    expect(amongFiles(index, only(since))).not.toBe(index);
  });

  it('is in the years of a file where that file tells of a delivery in them', async () => {
    const { index, ids } = await neighbours();
    const [before = '', since = ''] = ids;
    const delivered = (file: string) =>
      withDated(withYears(withChoice(NO_FILTER, 'in', only(file)), { first: 1990, last: 2023 }), 'delivered');
    expect(sumOf(index, delivered(before))).toMatchObject({ tiv: 0, deals: 0 });
    expect(sumOf(index, delivered(since))).toMatchObject({ tiv: 30, deals: 2 });
  });

  it('is made in full as the file tells of it that is looked at alone', async () => {
    const { index, ids } = await neighbours();
    const [, since = ''] = ids;
    const yearsIn = ({ relationships }: FacetIndex) =>
      relationships.at(OF_NOTHING).deliveries?.map(({ year }) => year);
    expect(yearsIn(index)).toEqual([1988, 1989, 1991]);
    expect(yearsIn(amongFiles(index, only(since)))).toEqual([1991]);
  });

  it('has on each side of a comparison what its files tell, and once in both together', async () => {
    const { index, ids } = await neighbours();
    const [before = '', since = ''] = ids;
    const filters: Filters = filtersOf(withChoice(NO_FILTER, 'in', only(before)), {
      facets: { in: only(since) },
    });
    const rowsIn = (filter: Filter) => applyFilter(amongFiles(index, filter.facets.in), filter).visible;
    const sides = sidesOf(rowsIn(filters.a), rowsIn(filters.b));
    const { a, b } = compareAll(index, sides, filters);
    expect([a, b]).toMatchObject([
      { deals: 2, tiv: 12 },
      { deals: 2, tiv: 30 },
    ]);
    expect(sumsAt(countedOnSides(index, filters, sides), sides.union).tiv.sum).toBe(42);
  });

  it('stays where one of the two is hidden, as the other tells of it, and only what one alone has goes', async () => {
    const { index, ids } = await neighbours();
    const [before = '', since = ''] = ids;
    const others = index.columns.in.values.filter((id) => !ids.includes(id));
    const without = (...files: string[]) =>
      withChoice(NO_FILTER, 'in', { include: [], exclude: [...others, ...files] });
    expect(sumOf(index, without(before))).toEqual({ tiv: 30, deals: 2, years: [1986, 1991, 1995] });
    expect(sumOf(index, without(since))).toMatchObject({ tiv: 12, deals: 2 });
    expect(sumOf(index, without(before, since))).toMatchObject({ tiv: 0, deals: 0 });
    expect(countStaying(index, before, { include: [], exclude: [before] })).toBe(1);
    expect(countStaying(index, before, { include: [], exclude: [before, since] })).toBe(0);
    expect(countStaying(index, before, { include: [before], exclude: [before] })).toBe(0);
  });

  it('may be in three files, of which two are looked at', async () => {
    const { index, ids } = await together(
      numbered('16 Apr 2024', came(1988, 2)),
      numbered('17 Apr 2024', came(1989, 3)),
      numbered('18 Apr 2024', came(1991, 10)),
    );
    const [first = '', , third = ''] = ids;
    expect(sumOf(index, withChoice(NO_FILTER, 'in', only(first, third)))).toMatchObject({ tiv: 12 });
    expect(sumOf(index, withChoice(NO_FILTER, 'in', only(...ids)))).toMatchObject({ tiv: 15 });
  });

  it('has for the older of two files of the same years what that one told', async () => {
    const { index, ids } = await together(
      numbered('16 Apr 2024', came(1988, 2)),
      numbered('16 Apr 2025', came(1988, 5)),
    );
    const [older = '', newer = ''] = ids;
    expect(sumOf(index, withChoice(NO_FILTER, 'in', only(older, newer))).tiv).toBe(5);
    expect(sumOf(index, withChoice(NO_FILTER, 'in', only(older))).tiv).toBe(2);
    expect(sumOf(index, withChoice(NO_FILTER, 'in', only(newer))).tiv).toBe(5);
  });
});

it('counts what only a file for later years has beside a newer one that shares most of its deals', async () => {
  const shared = ['1', '2', '3'];
  const { index } = await together(
    numbered('16 Apr 2024', ...shared.map((deal) => came(1988, 1, deal))),
    numbered('13 Apr 2024', ...shared.map((deal) => came(1991, 10, deal)), came(1991, 100, '4')),
  );
  expect(sumsAt(index, rowsOf(index))).toMatchObject({ tiv: { sum: 133 }, uncounted: null });
});

it('leaves files alone that share no deal', async () => {
  const { index, ids } = await together(deliveriesOf(came(1988, 2, '1')), deliveriesOf(came(1991, 3, '2')));
  const among = amongFiles(index, only(ids[0] ?? ''));
  expect(among.measures).toBe(index.measures);
});
