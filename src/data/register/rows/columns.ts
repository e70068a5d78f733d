/** The columns of both register formats, as SIPRI names them, and rows in these names. */
import type { AddedUp } from '../../../domain/columns/guesses';
import { flagOf } from './flags';
import type { TextRow } from './text-row';

/** The name of a column that only flags the column before it as uncertain; three columns of the register have it. */
export const FLAG = ' ';

/** The columns of format A, one row a deal. */
export const REGISTER_COLUMNS = [
  'Recipient',
  'Supplier',
  'Year of order',
  FLAG,
  'Number ordered',
  FLAG,
  'Weapon designation',
  'Weapon description',
  'Number delivered',
  FLAG,
  'Year(s) of delivery',
  'status',
  'Comments',
  'SIPRI TIV per unit',
  'SIPRI TIV for total order',
  'SIPRI TIV of delivered weapons',
] as const;

/** The columns of format B, one row a deal and delivery year. */
export const DELIVERY_COLUMNS = [
  'SIPRI AT Database ID',
  'Supplier',
  'Recipient',
  'Designation',
  'Description',
  'Armament category',
  'Order date',
  'Order date is estimate',
  'Numbers delivered',
  'Numbers delivered is estimate',
  'Delivery year',
  'Delivery year is estimate',
  'Status',
  'SIPRI estimate',
  'TIV deal unit',
  'TIV delivery values',
  'Local production',
] as const;

/** What numbers of a column say: how many there are, which is whole, or how large a volume is. */
export type NumberKind = 'count' | 'volume';

/** What a column of numbers says, and in which sums its numbers are; null where in none. */
interface NumberFacts {
  readonly kind: NumberKind;
  readonly addedUp: AddedUp | null;
}

const ITEMS: NumberFacts = { kind: 'count', addedUp: 'items' };
const VOLUME: NumberFacts = { kind: 'volume', addedUp: 'tiv' };
const NOT_SHOWN: NumberFacts = { kind: 'volume', addedUp: null };

/** The columns of both formats that hold numbers. */
export const NUMBER_COLUMNS: ReadonlyMap<string, NumberFacts> = new Map([
  ['Number ordered', ITEMS],
  ['Number delivered', ITEMS],
  ['SIPRI TIV per unit', NOT_SHOWN],
  ['SIPRI TIV for total order', NOT_SHOWN],
  ['SIPRI TIV of delivered weapons', VOLUME],
  ['Numbers delivered', ITEMS],
  ['SIPRI estimate', NOT_SHOWN],
  ['TIV deal unit', NOT_SHOWN],
  ['TIV delivery values', VOLUME],
]);

/** The column whose words say how and under what conditions the deal goes on. */
export const COMMENTS = 'Comments';

/** The column that says whether the goods are made by the recipient. */
export const LOCAL_PRODUCTION = 'Local production';

/** The cells of a row under the names of their columns; a flag joins the cell before it, and empty cells are left out. */
export function citedCells(columns: readonly string[], { cells }: TextRow): Record<string, string> {
  const cited: Record<string, string> = {};
  columns.forEach((column, i) => {
    if (column === FLAG) return;
    const flag = columns[i + 1] === FLAG && flagOf(cells[i + 1] ?? '') !== false ? '(uncertain)' : '';
    const text = `${(cells[i] ?? '').trim()} ${flag}`.trim();
    if (text !== '') cited[column] = text;
  });
  return cited;
}
