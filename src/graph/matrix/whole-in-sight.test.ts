import { expect, test } from 'vitest';
import { cellsBeyond, wholeInSight } from './whole-in-sight';

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

test('tells on which sides of what is in sight cells are, whichever way it is scrolled', () => {
  const extent = { rows: 30, columns: 12 };
  const seen = { rows: { first: 5, last: 9, of: 30 }, columns: { first: 3, last: 7, of: 12 } };
  const beyond = (...cells: [row: number, column: number][]) =>
    cellsBeyond(
      cells.map(([row, column]) => ({ row, column })),
      seen,
      extent,
    );
  // Positions are counted from 0: these are at the corners of what is in sight.
  expect(beyond([4, 2], [8, 6])).toEqual({ sides: [], isAll: false });
  expect(beyond([4, 2], [9, 6])).toEqual({ sides: ['down'], isAll: false });
  expect(beyond([3, 4], [20, 7])).toEqual({ sides: ['up', 'down', 'right'], isAll: true });
  expect(cellsBeyond([{ row: 29, column: 11 }], { rows: null, columns: null }, extent).sides).toEqual([]);
});
