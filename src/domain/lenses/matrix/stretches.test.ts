import { expect, it } from 'vitest';
import { byRegion, stretchesOf } from './stretches';

const told = (ids: readonly string[]) =>
  stretchesOf(ids).map(({ region, first, count }) => `${region} ${first}+${count}`);

it('puts those of one region together, each with where it begins, and last who is in none', () => {
  const ids = byRegion(['USA', 'talks', 'DEU', 'DZA', 'IND', 'FRA', 'ZAF', 'SUHH']);
  expect(ids).toEqual(['DZA', 'ZAF', 'USA', 'IND', 'SUHH', 'DEU', 'FRA', 'talks']);
  expect(told(ids)).toEqual(['africa 0+2', 'americas 2+1', 'asia 3+1', 'europe 4+3', 'null 7+1']);
});

it('tells the region of what is folded to parts of continents, and nothing of continents themselves', () => {
  expect(told(['in_western-africa', 'in_southern-africa', 'in_western-asia', 'in_no-region'])).toEqual([
    'africa 0+2',
    'asia 2+1',
    'null 3+1',
  ]);
  expect(told(['in_africa', 'in_asia'])).toEqual([]);
  // Of an alliance nobody can say where it is.
  expect(told(['DEU', 'in_nato'])).toEqual(['europe 0+1', 'null 1+1']);
});

it('has nothing to tell of parties of which none is in a region', () => {
  expect(told(['talks', 'company'])).toEqual([]);
  expect(told([])).toEqual([]);
});
