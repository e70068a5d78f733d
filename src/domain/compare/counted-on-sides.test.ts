import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withDated, withMark, withYears } from '../filter/filter';
import { madeDataset } from '../fixtures/made-dataset';
import type { Delivery } from '../model/deal';
import { sumsAt } from '../sums/sums';
import { compareAll } from './compared';
import { type Comparison, filtersOf } from './comparison';
import { countedOnSides } from './counted-on-sides';
import { sidesOf } from './sides';

const came = (year: number): Delivery => ({ year, quantity: 1, tiv: 10, share: false, estimate: false });
const deal = (from: string, ...years: readonly number[]) => ({
  ...{ from, to: 'C', system: 'ship', status: 'delivered' as const },
  date: `${years[0]}/${years.at(-1)}`,
  deliveries: years.map(came),
});
const index = facetIndexOf(madeDataset([deal('A', 2003, 2007, 2012), deal('B', 2008, 2013, 2014)]));
const later = { first: 2010, last: 2014 };
const earlier = { first: 2005, last: 2009 };

function sums(filter: typeof NO_FILTER, comparison: Comparison) {
  const filters = filtersOf(filter, comparison);
  const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
  const { a, b } = compareAll(index, sides, filters);
  return { a: a.tiv, b: b.tiv, both: sumsAt(countedOnSides(index, filters, sides), sides.union) };
}

it('counts on each side what falls in its years, and together what falls in either', () => {
  const { a, b, both } = sums(withYears(NO_FILTER, later), { facets: {}, years: earlier });
  expect([a, b, both.tiv.sum]).toEqual([20, 30, 50]);
  expect(both.counting).toEqual({ code: 'delivered', years: [earlier, later] });
});

it('counts what is on one side alone by the years of that side', () => {
  const ofA = withMark(withYears(NO_FILTER, later), 'from', 'A', 'include');
  const ofB: Comparison = { facets: { from: { include: ['B'], exclude: [] } }, years: null };
  const { a, b, both } = sums(ofA, ofB);
  expect([a, b, both.tiv.sum]).toEqual([10, 30, 40]);
  expect(both.counting?.years).toEqual([later, null]);
});

it('counts whole deals on both sides where years are those of the order', () => {
  const ordered = withDated(withYears(NO_FILTER, later), 'ordered');
  expect(sums(ordered, { facets: {}, years: earlier }).both.counting?.code).toBe('ordered');
});
