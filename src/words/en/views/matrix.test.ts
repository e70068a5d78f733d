import { expect, it } from 'vitest';
import { matrix } from './matrix';

it('says of what is in sight as many rows and columns as are said to be shown, and “others” beside them', () => {
  const rows = { first: 1, last: 14, of: 17, hasOthers: true };
  const columns = { first: 12, last: 39, of: 39, hasOthers: true };
  expect(matrix.inSight(rows, columns)).toBe(
    'Rows 1 to 14 of 16 and “others”, columns 12 to 38 of 38, with “others”',
  );
  expect(matrix.inSight({ first: 2, last: 9, of: 9 }, null)).toBe('Rows 2 to 9 of 9');
  expect(matrix.inSight(null, { ...columns, hasOthers: false })).toBe('Columns 12 to 39 of 39');
});

it('gives bare numbers in its table, with what they lack and what is in no sum in words', () => {
  const none = { sum: 0, deals: 0, lacking: 0, pairs: 0, without: 0, others: 0 };
  expect(matrix.cellInTable({ ...none, sum: 1204.4, deals: 9, lacking: 3 }, 'tiv', ['1 possible'])).toBe(
    '1,204 (3 deals not stated); 1 possible',
  );
  expect(matrix.cellInTable(none, 'deals', ['1 possible'])).toBe('1 possible');
  expect(matrix.sumInTable({ ...none, without: 1, others: 2 }, 'deals')).toBe(
    '1 pair without a firm deal; 2 relationships of other kinds',
  );
  expect(matrix.sumInTable({ ...none, deals: 2, lacking: 2, pairs: 1 }, 'tiv')).toBe('no volume given');
});
