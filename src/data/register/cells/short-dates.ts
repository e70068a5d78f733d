/** Dates as spreadsheets show them, which leave the year out or shorten it: "Dec-14", "13-May", "5/13", "13-May-05". */

import type { NoteReason } from '../rows/report-note';
import { monthNamed } from './month-names';
import { monthOf } from './spreadsheet-cells';

/** A date that does not say its year, or not all of it. */
interface ShortDate {
  /** The year where two digits can be no day of the month; null where they can. */
  readonly year: number | null;
  readonly doubt: NoteReason;
}

const NAME = String.raw`\p{L}{3,14}`;
const BETWEEN = "[-/. ’']{1,2}";

/** A month and one or two digits, in either order: "Dec-14", "May 5th", "13. Mai", "13 de mayo", "13-May". */
const MONTH_FIRST = new RegExp(`^(${NAME})${BETWEEN}(\\d{1,2}(?:st|nd|rd|th)?)$`, 'iu');
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|er|º)?${BETWEEN}(?:de |of )?(${NAME})\\.?$`, 'iu');

/** Two numbers of which one can be a month: "5-13", "13/5", "13.5.", "5月13日". With one full stop it is a number. */
const NUMBERS = [/^(\d{1,2}) ?[-/] ?(\d{1,2})$/, /^(\d{1,2})\. ?(\d{1,2})\.$/, /^(\d{1,2})月(\d{1,2})日$/];

/** A day whose year has two digits: "13-May-05", "May 13, 05", "13.5.05". */
const WITH_SHORT_YEAR = [
  new RegExp(`^\\d{1,2}${BETWEEN}(${NAME})${BETWEEN}(\\d{2})$`, 'u'),
  new RegExp(`^(${NAME})${BETWEEN}\\d{1,2}, ?(\\d{2})$`, 'u'),
  /^\d{1,2}([-/.])\d{1,2}\1(\d{2})$/,
];

/** A year alone that is cut: "'16". */
const CUT_YEAR = /^['’‘](\d{2})$/;

/** No date is longer. */
const MAX_SIGNS = 40;

/** The first of the two digits that are of the last century. */
const OF_LAST_CENTURY = 50;

/** February of a leap year, of which any may be meant. */
const LEAP_YEAR = 2000;

const daysOf = (month: number) => new Date(Date.UTC(LEAP_YEAR, month, 0)).getUTCDate();

const fullYear = (digits: number) => digits + (digits < OF_LAST_CENTURY ? 2000 : 1900);

/** Names that are cut are known by how they begin, whole ones by all their letters. */
const monthIn = (name: string) => (name.length <= 4 ? monthOf(name) : null) ?? monthNamed(name);

/** What a day of a month probably is: two digits behind a month are as often a year, and before it spreadsheets show the day. */
function doubtOfDay(text: string, month: number, day: number, isAfter: boolean): NoteReason {
  return isAfter
    ? { code: 'month-or-day', text, month, year: fullYear(day), day }
    : { code: 'day-without-year', text, month, day };
}

/** What a month with digits before or after it probably is. */
function withMonth(text: string): ShortDate | null {
  const [, last = '', after = ''] = MONTH_FIRST.exec(text) ?? [];
  const [, before = '', first = ''] = DAY_FIRST.exec(text) ?? [];
  const month = monthIn(last || first);
  if (month === null) return null;
  const digits = after || before;
  const number = Number.parseInt(digits, 10);
  if (number >= 1 && number <= daysOf(month))
    return { year: null, doubt: doubtOfDay(text, month, number, after.length === 2) };
  if (digits.length !== 2) return null;
  const year = fullYear(number);
  return { year, doubt: { code: 'month-of-year', text, month, year } };
}

function inNumbers(text: string): ShortDate | null {
  const [, first = '', second = ''] = NUMBERS.map((form) => form.exec(text)).find((found) => found) ?? [];
  const [less = 0, more = 0] = [Number(first), Number(second)].sort((a, b) => a - b);
  if (less < 1 || less > 12 || more > 31) return null;
  return { year: null, doubt: { code: 'numbers-without-year', text } };
}

function withShortYear(text: string): ShortDate | null {
  const [, name = '', digits = ''] =
    WITH_SHORT_YEAR.map((form) => form.exec(text)).find((found) => found) ?? [];
  if (digits === '' || (/\p{L}/u.test(name) && monthIn(name) === null)) return null;
  return { year: null, doubt: { code: 'short-year', text, year: fullYear(Number(digits)) } };
}

/** What a date that leaves its year out, or shortens it, probably is; null for any other text. */
export function shortDate(cell: string): ShortDate | null {
  const text = cell.trim();
  if (text.length > MAX_SIGNS) return null;
  const [, cut] = CUT_YEAR.exec(text) ?? [];
  if (cut) return { year: null, doubt: { code: 'short-year', text, year: fullYear(Number(cut)) } };
  return withMonth(text) ?? inNumbers(text) ?? withShortYear(text);
}
