import { expect, test } from 'vitest';
import { wholeInSight } from './whole-in-sight';

test('nothing is said where all rows are in sight, or all but a sliver of the last', () => {
  expect(wholeInSight(0, 240, 24, 10)).toBe(null);
  expect(wholeInSight(0, 236, 24, 10)).toBe(null);
});

test('rows that are cut in half are not counted among those in sight', () => {
  expect(wholeInSight(0, 240, 24, 22)).toEqual({ first: 1, last: 10, of: 22 });
  expect(wholeInSight(0, 252, 24, 22)).toEqual({ first: 1, last: 10, of: 22 });
  expect(wholeInSight(12, 240, 24, 22)).toEqual({ first: 2, last: 10, of: 22 });
  expect(wholeInSight(288, 240, 24, 22)).toEqual({ first: 13, last: 22, of: 22 });
});

test('in no room at all the row that begins there is told', () => {
  expect(wholeInSight(48, 0, 24, 22)).toEqual({ first: 3, last: 3, of: 22 });
  expect(wholeInSight(9999, 0, 24, 22)).toEqual({ first: 22, last: 22, of: 22 });
});
