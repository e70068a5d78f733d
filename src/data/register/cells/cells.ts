/** Reads the cells of one row: what cannot be read is noted as a doubt, and left out. */

import { type EdtfDate, isEdtf, UNDATED } from '../../../domain/dates/edtf';
import { remembering } from '../../../domain/memoize/remembering';
import type { Condition } from '../../../domain/model/deal';
import { FLAG } from '../rows/columns';
import type { RowFault } from '../rows/deal-facts';
import { flagOf } from '../rows/flags';
import type { NoteReason } from '../rows/report-note';
import type { TextRow } from '../rows/text-row';
import { type DecimalSigns, hasExponent, readNumber, whyUnread } from './numbers';
import { yearInCell } from './year-in-cell';

/** The cells of one row, by the numbers of their columns from 0. */
export interface Cells {
  readonly line: number;
  /** The text without the spaces around it. */
  text(column: number): string;
  /** A year of four digits, that of a date, or what a spreadsheet made of one, both of which are noted; null where there is none. */
  year(column: number): number | null;
  /** Whether the year of a cell is a guess. */
  isUnsureYear(column: number): boolean;
  /** A year as a date; undated where there is none. */
  date(column: number, flagColumn: number): EdtfDate;
  /** A number of any size; null where the cell is empty or no number. */
  number(column: number): number | null;
  /** A whole number of things; null where the cell is empty or no such number. */
  count(column: number): number | null;
  /** Whether a cell of flags, `?` or Yes and No, marks something as uncertain. */
  flag(column: number): boolean;
  /** The condition of the goods. */
  condition(column: number): Condition | null;
  /** Notes that something is wrong with a cell. */
  doubt(column: number, reason: NoteReason): void;
}

const CONDITION_WORDS: ReadonlyMap<string, Condition> = new Map([
  ['new', 'new'],
  ['second hand', 'second-hand'],
  ['second hand but modernized', 'modernised'],
  ['second hand but modernised', 'modernised'],
]);

/** Two for each year of the calendar. */
const MAX_DATES = 4000;

const dateFrom = remembering(MAX_DATES, (text) => {
  if (!isEdtf(text)) throw new RangeError(`${text} is no year.`);
  return text;
});

/**
 * A year as a date.
 * @throws RangeError for a year that is none of the calendar's.
 */
export function dateOf(year: number, uncertain: boolean): EdtfDate {
  return dateFrom(`${year}${uncertain ? '?' : ''}`);
}

/** The name of a column; a flag is named after the column that it flags. */
export function columnName(columns: readonly string[], column: number): string {
  const name = columns[column] ?? '';
  return name === FLAG ? `${columns[column - 1] ?? ''} (uncertain)` : name;
}

/** A fault of one cell. */
function faultAt(
  columns: readonly string[],
  { line }: TextRow,
  column: number,
  reason: NoteReason,
): RowFault {
  return { line, column: columnName(columns, column), reason };
}

/**
 * The cells of a row; what is doubtful about them is added to `doubts` as they are read.
 * @param signs what stands before the decimals of each column
 */
export function cellsOf(
  columns: readonly string[],
  row: TextRow,
  signs: DecimalSigns,
  doubts: RowFault[],
): Cells {
  const text = (column: number) => (row.cells[column] ?? '').trim();
  const doubt = (column: number, reason: NoteReason) => {
    doubts.push(faultAt(columns, row, column, reason));
  };
  /** Looks a word up; one that is not known is doubtful. */
  const word = <Meaning>(
    meaningOf: (word: string) => Meaning | undefined,
    column: number,
    otherwise: Meaning,
  ) => {
    const meaning = meaningOf(text(column).toLowerCase());
    if (meaning !== undefined) return meaning;
    if (text(column) !== '') doubt(column, { code: 'unknown-word', text: text(column) });
    return otherwise;
  };
  const number = (column: number) => {
    const found = text(column);
    if (found === '') return null;
    const value = readNumber(found, signs[column] ?? '.');
    if (value === null) doubt(column, { code: 'number-left-out', why: whyUnread(found, [found]) });
    else if (hasExponent(found)) doubt(column, { code: 'rounded', text: found, value });
    return value;
  };
  const year = (column: number) => {
    const found = yearInCell(text(column));
    if (found?.doubt) doubt(column, found.doubt);
    return found?.year ?? null;
  };
  const isUnsure = (column: number) => yearInCell(text(column))?.isUnsure === true;
  const flag = (column: number) => word(flagOf, column, true);
  return {
    line: row.line,
    text,
    doubt,
    year,
    isUnsureYear: isUnsure,
    date: (column, flagColumn) => {
      const [found, isFlagged] = [year(column), flag(flagColumn)];
      return found === null ? UNDATED : dateOf(found, isFlagged || isUnsure(column));
    },
    number,
    count: (column) => {
      const count = number(column);
      if (count === null || Number.isInteger(count)) return count;
      doubt(column, { code: 'no-whole-number', text: text(column), value: count });
      return null;
    },
    flag,
    condition: (column) => word<Condition | null>((of) => CONDITION_WORDS.get(of), column, null),
  };
}

/** Which columns a row cannot do without. */
export interface Needs {
  readonly names: readonly number[];
  readonly orderYear: number;
}

/** Why a row cannot be read at all, or null. */
export function faultOf(columns: readonly string[], row: TextRow, needs: Needs): RowFault | null {
  if (row.cells.length !== columns.length) {
    const reason = { code: 'other-width', cells: row.cells.length, width: columns.length } as const;
    return { line: row.line, column: null, reason };
  }
  const missing = needs.names.find((column) => row.cells[column]?.trim() === '');
  if (missing !== undefined) {
    return faultAt(columns, row, missing, { code: 'empty', of: { column: columnName(columns, missing) } });
  }
  const year = row.cells[needs.orderYear]?.trim() ?? '';
  if (yearInCell(year) !== null) return null;
  return faultAt(
    columns,
    row,
    needs.orderYear,
    year === '' ? { code: 'no-year' } : { code: 'not-a-year', text: year },
  );
}
