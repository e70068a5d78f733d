import type { RegisterKind } from '../format-kind';
import { CELL, have } from '../looks';
import { ITEMS, NOT_SHOWN, SIPRI, sipriColumns, VOLUME } from '../sipri';
import { REGISTER_COLUMNS } from './columns';
import { readRegisterRow } from './register-row';

/** SIPRI's register with one row a deal: the table of SIPRI's page. */
export const TRANSFERS: RegisterKind<'transfers'> = {
  ...SIPRI,
  id: 'transfers',
  takenFor: { code: 'transfers' },
  ...sipriColumns(REGISTER_COLUMNS, {
    from: 'Supplier',
    to: 'Recipient',
    system: 'Weapon designation',
    totals: ['Recipient', 'Supplier', 'Weapon designation', 'Year of order'],
    numbers: {
      'Number ordered': ITEMS,
      'Number delivered': ITEMS,
      'SIPRI TIV per unit': NOT_SHOWN,
      'SIPRI TIV for total order': NOT_SHOWN,
      'SIPRI TIV of delivered weapons': VOLUME,
    },
  }),
  needed: [
    ...['Recipient', 'Supplier', 'Year of order', 'Weapon designation', 'Number delivered'],
    // A table of a person's own may have all of these.
    'SIPRI TIV per unit',
  ],
  looksRight: (cells) =>
    have(cells, [0, 1], CELL.name) &&
    have(cells, [2], CELL.year) &&
    have(cells, [3, 5, 9], CELL.flag) &&
    have(cells, [4, 8, 13, 14, 15], CELL.number) &&
    have(cells, [10], CELL.years) &&
    have(cells, [11], CELL.condition),
  yearColumns: { ordered: 'Year of order', delivered: 'Year(s) of delivery' },
  dealsIn: (rows) => rows.map((row) => [row]),
  hasDealNumbers: false,
  read: (rows, signs) => {
    const [row, second] = rows;
    if (row && !second) return readRegisterRow(row, signs);
    const reason = { code: 'several-rows', rows: rows.length } as const;
    return { ok: false, fault: { line: (second ?? row)?.line ?? 0, column: null, reason } };
  },
};
