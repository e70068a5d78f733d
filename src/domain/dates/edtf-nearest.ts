/** Guesses which EDTF date a person meant by a text that is none, where the guess is obvious. */

import { daysInMonth, type EdtfPoint, isShortEnough, readEdtf, twoDigits } from './edtf-read';
import { MONTH_NAMES } from './month-names';

const ABOUT = /^(?:approximately|approx\.?|circa|about|around|ca\.?|c\.?)\s*(?=[\da-z])/i;
const PERHAPS = /^(?:possibly|probably|perhaps|maybe)\s+/i;
const UNCERTAIN = /\s*\(?(uncertain|(\w+ )?not certain)\)?$/i;
const SINCE = /^(?:since|from)\s+(.+)$|^(.+?)\s*(?:onwards?|-)$/i;
const UNTIL = /^(?:until|till|up to)\s+(.+)$/i;
const INTERVALS = [
  /^(?:from\s+|between\s+)?(.*?)\s*(?:\/|\s(?:to|until|till|and)\s|\s-\s|--)\s*(.*)$/i,
  /^(\d{4}[?~%]?)-(\d{4}[?~%]?)$/,
  /^(\d{4}-\d\d?-\d\d?)-(\d{4}-\d\d?-\d\d?)$/,
];

/** The valid date a text most likely means, or undefined where that would be a guess; what it gives always parses. */
export function nearestEdtf(text: string): string | undefined {
  if (typeof text !== 'string' || !isShortEnough(text)) return undefined;
  const tidy = text
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return pointFrom(tidy) ?? intervalFrom(tidy) ?? openFrom(tidy);
}

function isValid(text: string): boolean {
  return readEdtf(text).kind !== 'refused';
}

function intervalFrom(text: string): string | undefined {
  for (const pattern of INTERVALS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const start = endFrom(match[1] ?? '');
    const end = endFrom(match[2] ?? '');
    if (start === undefined || end === undefined) continue;
    const interval = `${start}/${end}`;
    return isValid(interval) ? interval : inOrder(start, end);
  }
  return undefined;
}

/** An interval whose dates are each valid but stand in the wrong order. */
function inOrder(start: string, end: string): string | undefined {
  const first = pointOf(start);
  const second = pointOf(end);
  if (first === undefined || second === undefined) return undefined;
  if (start === end) return start;
  const swapped = `${end}/${start}`;
  if (second.latest < first.earliest) return isValid(swapped) ? swapped : undefined;
  // “2007-02/2007” means to the end of 2007: say so as finely as the first date is known.
  const width = first.precision === 'day' ? 10 : first.precision === 'month' ? 7 : 4;
  const finer = `${start}/${second.latest.slice(0, width)}${/[?~%]$/.exec(end)?.[0] ?? ''}`;
  return second.latest > first.latest && isValid(finer) ? finer : undefined;
}

function pointOf(text: string): EdtfPoint | undefined {
  const reading = readEdtf(text);
  return reading.kind === 'date' ? reading.point : undefined;
}

function endFrom(text: string): string | undefined {
  return /^(?:|\.{2,3}|…|open)$/i.test(text) ? '..' : pointFrom(text);
}

function openFrom(text: string): string | undefined {
  const since = SINCE.exec(text);
  const until = UNTIL.exec(text);
  const point = pointFrom(since?.[1] ?? since?.[2] ?? until?.[1] ?? '');
  if (point === undefined) return undefined;
  return since === null ? `../${point}` : `${point}/..`;
}

/** One date from a text with words or signs of doubt around it. */
function pointFrom(text: string): string | undefined {
  const signs = `${/^[?~%]+/.exec(text)?.[0] ?? ''}${/[?~% ]+$/.exec(text)?.[0] ?? ''}`;
  let rest = text.replace(/^[?~%]+\s*/, '').replace(/[?~% ]+$/, '');
  const uncertain = /[?%]/.test(signs) || PERHAPS.test(rest) || UNCERTAIN.test(rest);
  rest = rest.replace(PERHAPS, '').replace(UNCERTAIN, '');
  const approximate = /[~%]/.test(signs) || ABOUT.test(rest);
  const core = coreFrom(rest.replace(ABOUT, '').toLowerCase());
  if (core === undefined) return undefined;
  const qualifier = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  const qualified = core.includes('X') ? core : `${core}${qualifier}`;
  return isValid(qualified) ? qualified : undefined;
}

/** One date without signs of doubt, from the usual ways to write one (in lower case). */
function coreFrom(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  const isoDay =
    /^(\d{4})([-/.])(\d\d?)\2(\d\d?)(?:[t ]\d\d:.*)?$/.exec(text) ?? /^(\d{4})()(\d\d)(\d\d)$/.exec(text);
  if (isoDay !== null) return dayFrom(Number(isoDay[1]), Number(isoDay[3]), Number(isoDay[4]));
  const yearMonth = /^(\d{4})[-.](\d\d?)$/.exec(text);
  if (yearMonth !== null) return monthFrom(Number(yearMonth[1]), Number(yearMonth[2]));
  const monthYear = /^(\d\d?)[-/.](\d{4})$/.exec(text);
  if (monthYear !== null) return monthFrom(Number(monthYear[2]), Number(monthYear[1]));
  const dayFirst = /^(\d\d?)([-/.])(\d\d?)\2(\d{4})$/.exec(text);
  if (dayFirst !== null) {
    const [a, b] = [Number(dayFirst[1]), Number(dayFirst[3])];
    // 3/4/2005 is in March to some and in April to others; only dots always put the day first.
    const isClear = dayFirst[2] === '.' || a > 12 || b > 12 || a === b;
    return isClear ? dayFrom(Number(dayFirst[4]), b, a) : undefined;
  }
  const decade = /^(?:the )?(\d{3})(?:0['’]?s|x)$/.exec(text);
  if (decade !== null) return `${decade[1] ?? ''}X`;
  if (/^\d{4}-(?:\d\d|xx)(?:-xx)?$/.test(text)) return text.toUpperCase();
  return coreFromWords(text);
}

function coreFromWords(text: string): string | undefined {
  const words = text
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
    .replace(/[.,-]/g, ' ')
    .split(/ +/);
  const year = words.filter((word) => /^\d{4}$/.test(word));
  const day = words.filter((word) => /^\d\d?$/.test(word));
  const names = words.filter((word) => /^[a-z]{3,9}$/.test(word));
  const known = year.length + day.length + names.length;
  if (known !== words.length || year.length !== 1 || names.length !== 1 || day.length > 1) return undefined;
  const month = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(names[0] ?? '-')) + 1;
  if (month === 0) return undefined;
  return day.length === 0
    ? monthFrom(Number(year[0]), month)
    : dayFrom(Number(year[0]), month, Number(day[0]));
}

function dayFrom(year: number, month: number, day: number): string | undefined {
  if (month > 12 && day >= 1 && day <= 12) return month > 31 ? undefined : dayFrom(year, day, month);
  if (month > 12 || day > 31) return undefined;
  if (month === 0 || day === 0) return monthFrom(year, month);
  return `${year}-${twoDigits(month)}-${twoDigits(Math.min(day, daysInMonth(year, month)))}`;
}

function monthFrom(year: number, month: number): string | undefined {
  // No month, or one of EDTF's codes for seasons and quarters: the year is what is left.
  if (month === 0 || (month >= 21 && month <= 41)) return String(year);
  if (month <= 12) return `${year}-${twoDigits(month)}`;
  // “2006-13” may be a mistyped month or the years 2006 to 2013; “1998-13” cannot be the latter.
  return month > year % 100 ? undefined : `${year}-12`;
}
