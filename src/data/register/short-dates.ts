/** Dates as spreadsheets show them, with a month and two digits that are a year or a day: "Dec-14", "May 08". */
import type { NoteReason } from './report-note';
import { monthOf } from './spreadsheet-cells';

/** A month and two digits. */
interface ShortDate {
  /** The year where the digits can be no day of the month; null where they can. */
  readonly year: number | null;
  readonly doubt: NoteReason;
}

const FORM = /^(\p{L}{3,4})\.?[-/ ’'](\d{2})$/u;

/** The first of the two digits that are of the last century. */
const OF_LAST_CENTURY = 50;

/** February of a leap year, of which any may be meant. */
const LEAP_YEAR = 2000;

const daysOf = (month: number) => new Date(Date.UTC(LEAP_YEAR, month, 0)).getUTCDate();

/** What a month with two digits probably is; null for any other text. */
export function shortDate(text: string): ShortDate | null {
  const [, name = '', digits = ''] = FORM.exec(text.trim()) ?? [];
  const month = name === '' ? null : monthOf(name);
  if (month === null) return null;
  const number = Number(digits);
  const year = number + (number < OF_LAST_CENTURY ? 2000 : 1900);
  const isDay = number >= 1 && number <= daysOf(month);
  return isDay
    ? { year: null, doubt: { code: 'month-or-day', text, month, year, day: number } }
    : { year, doubt: { code: 'month-of-year', text, month, year } };
}
