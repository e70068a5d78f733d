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
  | { readonly kind: 'refused'; readonly reason: string };

/** The English months, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

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

/** Takes a text of the subset apart, or says in a plain sentence why it cannot; it never throws. */
export function readEdtf(text: string): EdtfReading {
  if (typeof text !== 'string') return refuse('a date must be a text');
  if (!isShortEnough(text)) return refuse(`a date has at most ${MAX_LENGTH} characters`);
  if (text.trim() === '') return refuse('the date is empty');
  const parts = text.split('/');
  const [first = '', second] = parts;
  if (second === undefined) {
    const point = readPoint(first);
    return typeof point === 'string' ? refuse(point) : { kind: 'date', point };
  }
  if (parts.length > 2) return refuse('an interval has two dates, with one “/” between them');
  return readInterval(first, second);
}

function readInterval(first: string, second: string): EdtfReading {
  if (first === '' || second === '') return refuse('an open end of an interval is written “..”');
  const sign = /[?~%]/.exec(first + second)?.[0];
  if (sign !== undefined && /X/.test(first + second)) return refuse(mixed(sign));
  const start = first === '..' ? null : readPoint(first);
  if (typeof start === 'string') return refuse(`in the first date of the interval: ${start}`);
  const end = second === '..' ? null : readPoint(second);
  if (typeof end === 'string') return refuse(`in the second date of the interval: ${end}`);
  if (start === null) {
    return end === null
      ? refuse('an interval needs at least one known end')
      : { kind: 'interval', start, end };
  }
  if (end !== null && end.latest < start.earliest) return refuse('the interval ends before it begins');
  // As the edtf package has it, the second date must begin after the first one does.
  if (end !== null && end.earliest <= start.earliest) {
    return refuse('the second date of an interval must begin after the first');
  }
  return { kind: 'interval', start, end };
}

/** One date, or the reason why the text is none. */
function readPoint(text: string): EdtfPoint | string {
  const match = SHAPE.exec(text);
  if (match === null) return 'a date is written YYYY, YYYY-MM or YYYY-MM-DD, then “?”, “~” or “%” if need be';
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
function patternFault(text: string, sign: string | undefined): string | null {
  if (/^\d{3}X-/.test(text)) return 'a decade has no month';
  if (/XX-\d/.test(text)) return 'a day needs its month';
  return sign !== undefined && text.includes('X') ? mixed(sign) : null;
}

/** Why there is no such day, month or year, if there is none. */
function calendarFault(year: number, month: number | null, day: number | null): string | null {
  const { first, last } = YEAR_RANGE;
  if (year < first || year > last) return `only the years ${first} to ${last} are read`;
  if (month === null) return null;
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) return monthFault(year, month, day !== null);
  if (day === 0) return 'day 00 does not exist';
  const days = daysInMonth(year, month);
  return day !== null && day > days ? `${name} ${year} has ${days} days, so day ${day} does not exist` : null;
}

function monthFault(year: number, month: number, hasDay: boolean): string {
  const fault = `month ${twoDigits(month)} does not exist`;
  if (hasDay || month < 13) return fault;
  if (month >= 21 && month <= 41) return `${fault}, and codes for seasons and quarters are not read`;
  return month > year % 100
    ? `${fault}; for a range of years write ${year}/${year - (year % 100) + month}`
    : fault;
}

/** Unspecified digits take no qualifier, in one date or in one interval: the edtf package has no such dates. */
function mixed(sign: string): string {
  return `“X” and “${sign}” do not go together`;
}

function readNumber(text: string | undefined): number | null {
  return text === undefined || text === 'XX' ? null : Number(text);
}

function refuse(reason: string): EdtfReading {
  return { kind: 'refused', reason };
}
