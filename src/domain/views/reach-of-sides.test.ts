import { expect, it } from 'vitest';
import type { DeliveryCells } from '../../worker/fixtures/made-parts';
import { numbered, rowsOf, together } from '../../worker/fixtures/made-releases';
import { cautionsOf } from '../compare/cautions';
import { filtersOf } from '../compare/comparison';
import { type Filter, NO_FILTER, withChoice, withDated, withMark, withYears } from '../filter/filter';
import type { YearMeaning } from '../model/year-meanings';
import { reachOfSides } from './reach-of-sides';

const came = (deal: string, year: number, supplier = 'Northland'): DeliveryCells => ({
  ...{ deal, supplier, orderYear: `${year - 1}`, deliveryYear: `${year}`, delivered: '1' },
});
const only = (id: string) => ({ include: [id], exclude: [] });

/** What is to be careful with where a file of some years is held against one of more years. */
async function reachIn(change: (filter: Filter) => Filter, ...files: [DeliveryCells[], DeliveryCells[]]) {
  const { index, ids } = await together(...files.map((rows) => numbered('16 Apr 2024', ...rows)));
  const [a = '', b = ''] = ids;
  const comparison = { facets: { in: only(b) } };
  const filters = filtersOf(withChoice(change(NO_FILTER), 'in', only(a)), comparison);
  const found = cautionsOf(filters, comparison, reachOfSides(index, filters));
  return found.flatMap((caution) => (caution.code === 'reach-of-deliveries' ? [caution.a, caution.b] : []));
}

const NARROW = [came('1', 1990), came('2', 2000, 'Southland'), came('3', 2023)];
const WIDE = [came('4', 1950), came('5', 1990), came('6', 2024)];
const dated = (first: number, last: number, meaning: YearMeaning) => (filter: Filter) =>
  withDated(withYears(filter, { first, last }), meaning);
const span = (first: number, last: number) => ({ first, last });

it('is that of the files, and even where years of delivery are chosen that both tell of', async () => {
  const reach = (change: (filter: Filter) => Filter) => reachIn(change, NARROW, WIDE);
  expect(await reach((filter) => filter)).toEqual([span(1990, 2023), span(1950, 2024)]);
  expect(await reach(dated(1990, 2023, 'delivered'))).toEqual([]);
  expect(await reach(dated(1995, 2024, 'delivered'))).toEqual([span(1995, 2023), span(1995, 2024)]);
  // What was ordered in these years came in them or later, and what one file has of it may reach farther.
  expect(await reach(dated(1995, 2020, 'ordered'))).toEqual([span(1995, 2023), span(1995, 2024)]);
  expect(await reach(dated(1995, 2020, 'active'))).toEqual([span(1990, 2023), span(1950, 2024)]);
});

it('is no narrower for one exporter, who may just have delivered little', async () => {
  const { index } = await together(numbered('16 Apr 2024', ...NARROW));
  const of2000 = index.relationships.at(rowsOf(index)[1] ?? 0);
  const ofOne = (filter: Filter) => withMark(filter, 'from', of2000.from, 'include');
  const both = (filter: Filter) => dated(1990, 2023, 'delivered')(ofOne(filter));
  expect(of2000.deliveries).toMatchObject([{ year: 2000 }]);
  expect(await reachIn(both, NARROW, WIDE)).toEqual([]);
});

it('is of each file its own, where both tell of one deal', async () => {
  const [before, since] = [
    [came('1', 1950), came('2', 1989)],
    [came('2', 1990), came('3', 2023)],
  ];
  const [first = [], second = []] = [before, since];
  expect(await reachIn((filter) => filter, first, second)).toEqual([span(1950, 1989), span(1990, 2023)]);
});
