import { expect, it } from 'vitest';
import { compare } from '../../words/en/views/compare';
import type { DeliveryCells } from '../../worker/fixtures/made-parts';
import { numbered, rowsOf, together } from '../../worker/fixtures/made-releases';
import { type Caution, cautionsOf } from '../compare/cautions';
import { filtersOf } from '../compare/comparison';
import { type Filter, NO_FILTER, withChoice, withDated, withMark, withYears } from '../filter/filter';
import type { YearMeaning } from '../model/year-meanings';
import { reachOfSides } from './reach-of-sides';

const came = (deal: string, year: number, supplier = 'Northland'): DeliveryCells => ({
  ...{ deal, supplier, orderYear: `${year - 1}`, deliveryYear: `${year}`, delivered: '1' },
});
const only = (id: string) => ({ include: [id], exclude: [] });

/** All that is to be careful with where a file is held against another. */
async function cautionsIn(change: (filter: Filter) => Filter, ...files: [DeliveryCells[], DeliveryCells[]]) {
  const { index, ids } = await together(...files.map((rows) => numbered('16 Apr 2024', ...rows)));
  const [a = '', b = ''] = ids;
  const comparison = { facets: { in: only(b) } };
  const filters = filtersOf(withChoice(change(NO_FILTER), 'in', only(a)), comparison);
  return cautionsOf(filters, comparison, reachOfSides(index, filters)).slice(1);
}

/** The years of deliveries of both where a file of some years is held against one of more years. */
async function reachIn(change: (filter: Filter) => Filter, ...files: [DeliveryCells[], DeliveryCells[]]) {
  const found = await cautionsIn(change, ...files);
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

it('is said to be none where the chosen years leave nothing of one file, and of which other years it tells', async () => {
  const early = [came('1', 1950), came('2', 1989)];
  const late = [came('3', 1990), came('4', 2023)];
  const [years, tells] = [span(1992, 2020), span(1950, 1989)];
  const none = { code: 'none-of-deliveries', side: 'a', years, tells };
  expect(await cautionsIn(dated(1992, 2020, 'delivered'), early, late)).toEqual([none]);
  expect(await cautionsIn(dated(1992, 2020, 'ordered'), early, late)).toEqual([none]);
  expect(await cautionsIn(dated(1992, 2020, 'delivered'), late, early)).toEqual([{ ...none, side: 'b' }]);
  // Where neither has something, nothing is in one alone.
  expect(await cautionsIn(dated(2040, 2041, 'delivered'), early, late)).toEqual([]);
  expect(compare.caution({ ...none, side: 'b' } as Caution)).toBe(
    'B has no deliveries in 1992-2020, only of 1950-1989: what is in A alone may come of that.',
  );
});

it('is said to be none of anything where files tell of no delivery', async () => {
  const planned = (deal: string, orderYear: string): DeliveryCells => ({
    ...came(deal, 2000),
    ...{ orderYear, deliveryYear: '', delivered: '' },
  });
  const found = await cautionsIn(dated(1992, 2020, 'ordered'), [planned('1', '1985')], [came('2', 1998)]);
  expect(found).toMatchObject([{ code: 'none', side: 'a', years: span(1992, 2020), tells: { first: 1985 } }]);
  expect(compare.caution(found[0] as Caution)).toMatch(/^A tells of nothing in 1992-2020, only of 1985/);
});
