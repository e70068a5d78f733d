/** What the cells of a column say for or against what its name says. */

import { ANY_CURRENCY, currencyOf } from '../cells/currencies';
import { flowIn } from '../cells/flow-words';
import { readCount } from '../cells/read-count';
import { readMoney } from '../cells/read-money';
import { changedYear } from '../cells/spreadsheet-cells';
import { statusOf } from '../cells/status-words';
import { deliveryDates, yearOfDate } from '../cells/table-dates';
import { saysNoDate } from '../cells/words-for-no-date';
import { saysNothing } from '../cells/words-for-nothing';
import { totalIn } from '../names/names-of-totals';
import { partyNamed } from '../names/party-names';
import { idOfShortCode } from '../names/short-codes';
import type { TableField } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { isDated } from './amount-words';

/** How the cells of a column look to one of our fields. */
export interface Votes {
  /** The cells that say something, as far as they were looked at. */
  readonly cells: number;
  /** How many of them can be what the field is. */
  readonly fitting: number;
  /** The first that can, and the first that cannot. */
  readonly like: string | null;
  readonly unlike: string | null;
}

/** So many cells tell what a column holds. */
const ENOUGH = 200;

const HAS_LETTER = /\p{L}/u;
/** Numbers, dates, sums of money: nothing that has a name. */
const NUMERIC = /^[\p{Sc}\d.,:/\s-]+(?:%|E\+?\d+|million|billion|m|bn)?$/iu;
/** No page number is longer: "pp. 12-14", "xii", "A 3". */
const PAGE = /^(?:pp?\.? ?|page |s\. ?)?(?:[a-z]?[ -]?\d{1,5}(?:[-–]\d{1,5})?|[ivxlc]+)$/i;
const YEARS = { first: 1900, last: 2100 } as const;

const isName = (cell: string) => HAS_LETTER.test(cell) && !NUMERIC.test(cell);

/** A code as people write it: "no" is a word, and NO is Norway. */
const CODE = /^[A-Z]{2}$/;

/** Whether a cell names a state or another party that is known here. */
export const namesParty = (cell: string): boolean =>
  CODE.test(cell) ? idOfShortCode(cell) !== null : /\p{L}{3}/u.test(cell) && partyNamed(cell) !== undefined;

const isText = (cell: string) => isName(cell) && !namesParty(cell);

function isYear(cell: string): boolean {
  const year = changedYear(cell) ?? yearOfDate(cell);
  return year !== null && year >= YEARS.first && year <= YEARS.last;
}

/** Whether a cell holds an amount, of whichever currency. */
export const isAmount = (cell: string): boolean =>
  readMoney(cell, '.', { currency: ANY_CURRENCY, factor: 1 }) !== null;

/** What a cell looks like that can be told by a field. */
const FITS: Readonly<Record<TableField, (cell: string) => boolean>> = {
  from: isName,
  to: isName,
  flow: (cell) => flowIn(cell) !== null,
  system: isText,
  description: isText,
  category: isText,
  ordered: isYear,
  delivered: (cell) => deliveryDates(cell).unread.length === 0,
  status: (cell) => statusOf(cell) !== null,
  quantity: (cell) => readCount(cell) !== null,
  quantityDelivered: (cell) => readCount(cell) !== null,
  value: isAmount,
  valueDelivered: isAmount,
  currency: (cell) => currencyOf(cell) !== null,
  source: isText,
  excerpt: (cell) => isText(cell) && /\s/.test(cell),
  summary: (cell) => isText(cell) && /\s/.test(cell),
  page: (cell) => PAGE.test(cell),
  reportedBy: isName,
};

/** The first cells of a column that say something; "Total" is not what the column holds. */
export function cellsOf(rows: readonly TextRow[], column: number): string[] {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = row.cells[column]?.trim() ?? '';
    if (cell !== '' && !saysNothing(cell) && totalIn(cell) === null) cells.push(cell);
    if (cells.length === ENOUGH) break;
  }
  return cells;
}

/** What cells say of a test. */
export function votesFor(cells: readonly string[], fits: (cell: string) => boolean): Votes {
  let fitting = 0;
  let like: string | null = null;
  let unlike: string | null = null;
  for (const cell of cells) {
    if (fits(cell)) {
      fitting++;
      like ??= cell;
    } else unlike ??= cell;
  }
  return { cells: cells.length, fitting, like, unlike };
}

/** How the cells look to a field; one that says that a date is not known says nothing of whether its column holds dates. */
export const votesOf = (cells: readonly string[], field: TableField): Votes =>
  votesFor(isDated(field) ? cells.filter((cell) => !saysNoDate(cell)) : cells, FITS[field]);

/** What cells say all in all: some rows may be torn, or say things in words. */
export type Verdict = 'for' | 'against' | 'mixed' | 'silent';

const MOST = 0.8;
const FEW = 0.5;

/** What follows from votes. */
export function verdictOf({ cells, fitting }: Votes): Verdict {
  if (cells === 0) return 'silent';
  if (fitting >= cells * MOST) return 'for';
  return fitting < cells * FEW ? 'against' : 'mixed';
}
