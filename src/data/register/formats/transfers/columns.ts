/** The columns of SIPRI's register with one row a deal, as SIPRI names them. */
import { FLAG } from '../../rows/columns';

/** All of them, in SIPRI's order. */
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

/** The column whose words say how and under what conditions the deal goes on. */
export const COMMENTS = 'Comments';
