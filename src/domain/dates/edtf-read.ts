/**
 * The grammar of the dates Armsgraph reads: a subset of EDTF (ISO 8601-2) for the years 1000 to 2999.
 * `edtf.ts` is the door to it; this file only takes a text apart and says what is wrong with it.
 */

declare const brand: unique symbol;

/** A text that has been checked to be a date of the subset; only `isEdtf` makes one. */
export type EdtfDate = string & { readonly [brand]: 'EdtfDate' };

/** How finely a date is known. */
export type EdtfPrecision = 'day' | 'month' | 'year' | 'decade';

/** One date, or one end of an interval. */
export interface EdtfPoint {
  readonly precision: EdtfPrecision;
  /** The year; for a decade, its first year. */
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** The finest part that is written `XX`: it exists, but nobody says which it is. */
  readonly unknown: 'month' | 'day' | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly earliest: string;
  readonly latest: string;
}

/** What a text says, or why it says nothing. An open end of an interval is null; never are both. */
export type EdtfReading =
  | { readonly kind: 'date'; readonly point: EdtfPoint }
  | { readonly kind: 'interval'; readonly start: EdtfPoint; readonly end: EdtfPoint | null }
  | { readonly kind: 'interval'; readonly start: null; readonly end: EdtfPoint }
  | { readonly kind: 'refused'; readonly reason: EdtfRefusal };

/** Why a text is no date. */
export type PointRefusal =
  | { readonly code: 'shape' | 'decade-with-month' | 'day-without-month' | 'day-zero' }
  /** “X” and a sign do not go together. */
  | { readonly code: 'mixed'; readonly sign: string }
  | { readonly code: 'year'; readonly first: number; readonly last: number }
  /** In two digits; a season is one that EDTF has as a code. */
  | { readonly code: 'month' | 'season'; readonly month: string }
  /** The end of a range of years, which is written otherwise. */
  | { readonly code: 'month-for-years'; readonly month: string; readonly years: string }
  | {
      readonly code: 'day';
      readonly year: number;
      readonly month: number;
      readonly days: number;
      readonly day: number;
    };

/** Why a text is no date and no interval. */
export type EdtfRefusal =
  | PointRefusal
  | { readonly code: 'no-text' | 'empty' | 'several' | 'open-end' | 'both-open' | 'reversed' | 'same-start' }
  | { readonly code: 'long'; readonly most: number }
  /** In which of its two dates the fault is. */
  | { readonly code: 'in-interval'; readonly date: 'first' | 'second'; readonly reason: PointRefusal };

/** The first and the last year that are read. */
export const YEAR_RANGE = { first: 1000, last: 2999 } as const;

const MAX_LENGTH = 40;
const SHAPE = /^(\d{3}[\dX])(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

/** The number of days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A number in two digits, as ISO 8601 writes months and days. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whether a text is short enough to look at; anything longer than the longest date is refused unread. */
export function isShortEnough(text: string): boolean {
  return text.length <= MAX_LENGTH;
}

/** Takes a text of the subset apart, or says why it cannot; it never throws. */
export function readEdtf(text: string): EdtfReading {
  if (typeof text !== 'string') return refuse({ code: 'no-text' });
  if (!isShortEnough(text)) return refuse({ code: 'long', most: MAX_LENGTH });
  if (text.trim() === '') return refuse({ code: 'empty' });
  const parts = text.split('/');
  const [first = '', second] = parts;
  if (second === undefined) {
    const point = readPoint(first);
    return isRefusal(point) ? refuse(point) : { kind: 'date', point };
  }
  if (parts.length > 2) return refuse({ code: 'several' });
  return readInterval(first, second);
}

const isRefusal = (point: EdtfPoint | PointRefusal | null): point is PointRefusal =>
  point !== null && 'code' in point;

function readInterval(first: string, second: string): EdtfReading {
  if (first === '' || second === '') return refuse({ code: 'open-end' });
  const sign = /[?~%]/.exec(first + second)?.[0];
  if (sign !== undefined && /X/.test(first + second)) return refuse(mixed(sign));
  const start = first === '..' ? null : readPoint(first);
  if (isRefusal(start)) return refuse({ code: 'in-interval', date: 'first', reason: start });
  const end = second === '..' ? null : readPoint(second);
  if (isRefusal(end)) return refuse({ code: 'in-interval', date: 'second', reason: end });
  if (start === null) {
    return end === null ? refuse({ code: 'both-open' }) : { kind: 'interval', start, end };
  }
  if (end !== null && end.latest < start.earliest) return refuse({ code: 'reversed' });
  // As the edtf package has it, the second date must begin after the first one does.
  if (end !== null && end.earliest <= start.earliest) {
    return refuse({ code: 'same-start' });
  }
  return { kind: 'interval', start, end };
}

/** One date, or the reason why the text is none. */
function readPoint(text: string): EdtfPoint | PointRefusal {
  const match = SHAPE.exec(text);
  if (match === null) return { code: 'shape' };
  const [, yearText = '', monthText, dayText, sign] = match;
  const year = Number(yearText.replace('X', '0'));
  const month = readNumber(monthText);
  const day = readNumber(dayText);
  const fault = patternFault(text, sign) ?? calendarFault(year, month, day);
  if (fault !== null) return fault;
  const lastYear = yearText.endsWith('X') ? year + 9 : year;
  return {
    precision: lastYear > year ? 'decade' : precisionOf(month, day),
    year,
    month,
    day,
    unknown: dayText === 'XX' ? 'day' : monthText === 'XX' ? 'month' : null,
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
    earliest: `${year}-${twoDigits(month ?? 1)}-${twoDigits(day ?? 1)}`,
    latest: `${lastYear}-${twoDigits(month ?? 12)}-${twoDigits(day ?? daysInMonth(lastYear, month ?? 12))}`,
  };
}

function precisionOf(month: number | null, day: number | null): EdtfPrecision {
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}

/** What is wrong with the unspecified digits of one date, if anything. */
function patternFault(text: string, sign: string | undefined): PointRefusal | null {
  if (/^\d{3}X-/.test(text)) return { code: 'decade-with-month' };
  if (/XX-\d/.test(text)) return { code: 'day-without-month' };
  return sign !== undefined && text.includes('X') ? mixed(sign) : null;
}

/** Why there is no such day, month or year, if there is none. */
function calendarFault(year: number, month: number | null, day: number | null): PointRefusal | null {
  const { first, last } = YEAR_RANGE;
  if (year < first || year > last) return { code: 'year', first, last };
  if (month === null) return null;
  if (month < 1 || month > 12) return monthFault(year, month, day !== null);
  if (day === 0) return { code: 'day-zero' };
  const days = daysInMonth(year, month);
  return day !== null && day > days ? { code: 'day', year, month, days, day } : null;
}

function monthFault(year: number, month: number, hasDay: boolean): PointRefusal {
  const digits = twoDigits(month);
  if (hasDay || month < 13) return { code: 'month', month: digits };
  if (month >= 21 && month <= 41) return { code: 'season', month: digits };
  return month > year % 100
    ? { code: 'month-for-years', month: digits, years: `${year}/${year - (year % 100) + month}` }
    : { code: 'month', month: digits };
}

/** Unspecified digits take no qualifier, in one date or in one interval: the edtf package has no such dates. */
function mixed(sign: string): PointRefusal {
  return { code: 'mixed', sign };
}

function readNumber(text: string | undefined): number | null {
  return text === undefined || text === 'XX' ? null : Number(text);
}

function refuse(reason: EdtfRefusal): EdtfReading {
  return { kind: 'refused', reason };
}
