import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { NO_FILTER } from '../filter/filter';
import { madeDataset } from '../fixtures/made-dataset';
import { sidesOf } from './sides';
import { sumsOfSides } from './sums-of-sides';

const deal = { from: 'A', to: 'B', system: 'ship', status: 'delivered' as const };
const index = facetIndexOf(madeDataset([deal, deal, deal]));
const sides = sidesOf(Uint32Array.of(0, 1), Uint32Array.of(1, 2));
const filters = { a: NO_FILTER, b: NO_FILTER };
const countsOf = (...rows: readonly number[]) => {
  const { a, b } = sumsOfSides(index, { sides, filters }, Uint32Array.from(rows));
  return [a.relationships, b.relationships];
};

it('adds up each side by itself, what both have on each', () => {
  expect(countsOf(0, 1, 2)).toEqual([2, 2]);
});

it('adds up only what was found', () => {
  expect(countsOf(2)).toEqual([0, 1]);
});
