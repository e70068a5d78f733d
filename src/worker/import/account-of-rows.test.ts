import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NoteReason } from '../../data/register/rows/report-note';
import { accountOfRows } from './account-of-rows';

const TOTAL: NoteReason = { code: 'total', name: 'Total' };
const NO_YEAR: NoteReason = { code: 'no-year' };

it('counts every row once, as what became of it', () => {
  const account = accountOfRows({ table: { header: [], mapping: {} } });
  account.add([{ line: 2, cells: [] }], null);
  account.add([{ line: 3, cells: [] }], TOTAL);
  account.add([{ line: 4, cells: [] }], NO_YEAR);
  // “DE; PL”: one row, two relationships; then one of them that cannot be read, first or last.
  for (const why of [null, null]) account.add([{ line: 5, cells: [] }], why);
  for (const why of [NO_YEAR, null]) account.add([{ line: 6, cells: [] }], why);
  for (const why of [null, NO_YEAR]) account.add([{ line: 7, cells: [] }], why);
  expect(account.told()).toEqual({ account: { opened: 4, apart: 1, refused: 1 } });
  expect(accountOfRows({ table: null }).told()).toEqual({});
});

it('comes to the number of rows, whatever becomes of them', () => {
  const why = fc.constantFrom(null, TOTAL, NO_YEAR);
  fc.assert(
    fc.property(fc.array(fc.array(why, { minLength: 1, maxLength: 3 })), (rows) => {
      const account = accountOfRows({ table: { header: [], mapping: {} } });
      rows.forEach((parts, line) => {
        for (const part of parts) account.add([{ line, cells: [] }], part);
      });
      const { opened = 0, apart = 0, refused = 0 } = account.told().account ?? {};
      expect(opened + apart + refused).toBe(rows.length);
      expect(opened).toBe(rows.filter((parts) => parts.includes(null)).length);
    }),
  );
});
