/** The year that a cell of a register gives, which is known to hold years: also in a date, or as a spreadsheet changed it. */

import type { NoteReason } from '../rows/report-note';
import { readYear } from './read-year';
import { shortDate } from './short-dates';
import { changedYearIn } from './spreadsheet-cells';
import { doubtOfDate, yearOfDate } from './table-dates';

/** What a cell says of a year. */
interface YearInCell {
  /** Null for what is a date, and leaves open of which year. */
  readonly year: number | null;
  readonly doubt: NoteReason | null;
  /** Whether the year is a guess. */
  readonly isUnsure: boolean;
}

/** With its thousands parted: "2,001". */
const PARTED = /^[12][.,]\d{3}$/;
const YEARS = { first: 1900, last: 2100 } as const;

/** Words and signs of those who do not know for sure. */
const GUESS = /[~?]|\b(?:about|around|circa|ca|approx|probably|perhaps)\b/i;

function partedYear(text: string): number | null {
  if (!PARTED.test(text)) return null;
  const year = Number(text.replace(/[.,]/, ''));
  return year >= YEARS.first && year <= YEARS.last ? year : null;
}

/** The year in a cell; null where there is none. */
export function yearInCell(text: string): YearInCell | null {
  const written = readYear(text);
  if (written !== null) return { year: written, doubt: null, isUnsure: false };
  const changed = changedYearIn(text);
  if (changed) {
    return { year: changed.year, doubt: { code: 'changed-year', text, changed }, isUnsure: true };
  }
  const short = shortDate(text);
  if (short) return { year: short.year, doubt: short.doubt, isUnsure: true };
  const parted = partedYear(text);
  if (parted !== null) {
    return { year: parted, doubt: { code: 'year-of-text', text, year: parted }, isUnsure: false };
  }
  const year = yearOfDate(text);
  if (year === null) return null;
  const doubt = doubtOfDate(text, year);
  return {
    year,
    doubt: doubt ?? { code: 'year-of-text', text, year },
    isUnsure: doubt !== null || GUESS.test(text),
  };
}

/** Why a part of a cell is no year of a delivery. */
export function yearLeftOut(part: string): NoteReason {
  const short = shortDate(part);
  return short?.doubt.code === 'month-or-day'
    ? short.doubt
    : { code: 'year-left-out', text: part, changed: changedYearIn(part) };
}
