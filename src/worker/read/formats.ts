/** A form in which SIPRI gives its register away. */
import { DELIVERY_COLUMNS, REGISTER_COLUMNS } from '../../data/register/columns';
import { saysNothing } from '../../data/register/words-for-nothing';

export interface RegisterFormat {
  readonly kind: 'register' | 'deliveries';
  /** The columns in SIPRI's order; those named with one space say that the column before is uncertain. */
  readonly columns: readonly string[];
  /** The columns without which a row says nothing. */
  readonly needed: readonly string[];
  /** Whether cells in SIPRI's order hold what such a row holds. */
  readonly looksRight: (cells: readonly string[]) => boolean;
}

/** Programs for tables write years and other whole numbers with decimals: "2001.0". */
const YEAR = /^(18|19|20)\d\d([.,]0+)?$/;
const YEARS = /^((18|19|20)\d\d([.,]0+)?([;,-]\s*|$))*$/;
const NUMBER = /^(\d[\d.,'’ \u00A0\u202F]*(E[+-]?\d+)?|[.,]\d+)?$/i;
const FLAG = /^(\?|true|false|)$/i;
const ESTIMATE = /^(yes|no|true|false|)$/i;
const CONDITION = /^(new|second hand.*|)$/i;
const ID = /^\d+([.,]0+)?$/;
const NAME = /\p{L}/u;

/** Whether each of the cells that are named by their position has the form. */
function have(cells: readonly string[], positions: readonly number[], form: RegExp): boolean {
  return positions.every((position) => {
    const cell = cells[position] ?? '';
    return form.test(saysNothing(cell) ? '' : cell.trim());
  });
}

/** One row a deal: the table of SIPRI's page. */
export const REGISTER: RegisterFormat = {
  kind: 'register',
  columns: REGISTER_COLUMNS,
  needed: ['Recipient', 'Supplier', 'Year of order', 'Weapon designation', 'Number delivered'],
  looksRight: (cells) =>
    have(cells, [0, 1], NAME) &&
    have(cells, [2], YEAR) &&
    have(cells, [3, 5, 9], FLAG) &&
    have(cells, [4, 8, 13, 14, 15], NUMBER) &&
    have(cells, [10], YEARS) &&
    have(cells, [11], CONDITION),
};

/** One row a deal and year of delivery. */
export const DELIVERIES: RegisterFormat = {
  kind: 'deliveries',
  columns: DELIVERY_COLUMNS,
  needed: ['SIPRI AT Database ID', 'Supplier', 'Recipient', 'Designation', 'Order date', 'Delivery year'],
  looksRight: (cells) =>
    have(cells, [0], ID) &&
    have(cells, [1, 2], NAME) &&
    have(cells, [6, 10], YEAR) &&
    have(cells, [7, 9, 11, 16], ESTIMATE) &&
    have(cells, [8, 13, 14, 15], NUMBER),
};

/** Both forms of the register that are read. */
export const FORMATS: readonly RegisterFormat[] = [REGISTER, DELIVERIES];
