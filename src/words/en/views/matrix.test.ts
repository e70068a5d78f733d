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
