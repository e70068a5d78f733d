import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withYears } from '../filter/filter';
import { madeDataset } from '../fixtures/made-dataset';
import { compareAmong } from './compared-among';
import { filtersOf } from './comparison';
import { sidesOf } from './sides';

const index = facetIndexOf(
  madeDataset([
    { from: 'A', to: 'B', date: '2003' },
    { from: 'A', to: 'B', date: '2012' },
    { from: 'A', to: 'B', date: '2013' },
    { from: 'A', to: 'C', date: '2003' },
    { from: 'A', to: 'C', date: '2013', status: 'possible' },
  ]),
);
const filters = filtersOf(withYears(NO_FILTER, { first: 2000, last: 2009 }), {
  facets: {},
  years: { first: 2010, last: 2019 },
});
const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
const among = (...rows: number[]) => {
  const { a, b, class: own } = compareAmong(index, sides, filters, 'deals', Uint32Array.from(rows));
  return [a.deals, b.deals, own];
};

it('compares the firm deals in some rows alone, and nothing where there are none', () => {
  expect(among(0, 1, 2)).toEqual([1, 2, 'more']);
  expect(among(3, 4)).toEqual([1, 0, 'only-a']);
  expect(among(4)).toEqual([0, 0, null]);
  expect(among()).toEqual([0, 0, null]);
});
