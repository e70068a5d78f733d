/**
 * Cells that a spreadsheet changed when somebody opened a file in it: "APR-1" became a day, "2E6" a number, "10-12" a date,
 * and the year 2000 a day of 1905. Nothing tells for sure what such a cell was: these are guesses, to be told as such.
 */
import { remembering } from '../../../domain/memoize/remembering';
import type { ChangedYear, TakenByMistakeFor } from '../rows/notes-on-cells';

/** What a cell probably was before. */
export interface ChangedCell {
  readonly became: TakenByMistakeFor;
  /** What it probably was, the likeliest first; empty where nothing tells. */
  readonly probably: readonly string[];
}

/** A day as its month and its number; where both could be either, the American reading comes first. */
type Day = readonly [month: number, day: number];

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

/** Where spreadsheets in other languages begin the name of a month otherwise. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  ...{
    fév: 2,
    fev: 2,
    mrz: 3,
    mär: 3,
    avr: 4,
    abr: 4,
    mai: 5,
    maj: 5,
    mag: 5,
    giu: 6,
    lug: 7,
    aoû: 8,
    ago: 8,
  },
  ...{ set: 9, okt: 10, ott: 10, out: 10, dez: 12, déc: 12, dic: 12 },
};

/** The month that a name begins like, from 1; null for any other. */
export function monthOf(name: string): number | null {
  const start = name.slice(0, 3);
  const number = MONTHS.indexOf(start.toUpperCase() as (typeof MONTHS)[number]) + 1;
  return number || (OTHER_MONTHS[start.toLowerCase()] ?? null);
}

const isDay = ([month, day]: Day) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

const named = (name: string, day: string): Day[] => {
  const month = monthOf(name);
  return month === null ? [] : [[month, Number(day)]];
};

const EITHER = (first: string, second: string): Day[] => [
  [Number(first), Number(second)],
  [Number(second), Number(first)],
];

/** Spreadsheets count days from the end of 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const dateOfSerial = (serial: number) => new Date(FIRST_DAY + serial * DAY);

/** From 2000 to 2049, in which people open files in spreadsheets: a day without a year is taken to be of the present one. */
const SERIALS = { first: 36_526, last: 54_788 } as const;

function dayOfSerial(text: string): Day[] {
  const serial = Number(text);
  if (serial < SERIALS.first || serial > SERIALS.last) return [];
  const date = dateOfSerial(serial);
  return [[date.getUTCMonth() + 1, date.getUTCDate()]];
}

/** Midnight, which programs write after a day that has no time. */
const MIDNIGHT = String.raw`(?:[ T]0?0:00(?::00(?:\.0+)?)?Z?)?`;

interface DayForm {
  readonly pattern: RegExp;
  readonly days: (first: string, second: string) => Day[];
}

/** How spreadsheets and programs write days: "01-Apr", "1-Apr-26", "Apr-01", "4/1/2026", "2026-04-01 00:00:00", 46113. */
const DAY_FORMS: readonly DayForm[] = [
  {
    pattern: /^(\d{1,2})(?:[-/]|\. ?)(\p{L}\p{Ll}{2,3})\.?(?:[-/. ](?:\d{2}|\d{4}))?$/u,
    days: (day, month) => named(month, day),
  },
  // "APR-1" is as people write it, and "Apr-01" as a spreadsheet does.
  { pattern: /^(\p{Lu}\p{Ll}{2,3})-(\d{2})$/u, days: named },
  { pattern: new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2}|\d{4})${MIDNIGHT}$`), days: EITHER },
  {
    pattern: new RegExp(String.raw`^\d{4}-(\d{2})-(\d{2})${MIDNIGHT}$`),
    days: (month, day) => [[Number(month), Number(day)]],
  },
  { pattern: /^(\d{5})()(?:[.,]0+)?$/, days: dayOfSerial },
];

/** The days that a text can be, or none. */
function daysIn(text: string): Day[] {
  for (const { pattern, days } of DAY_FORMS) {
    const [found, first = '', second = ''] = pattern.exec(text) ?? [];
    if (found !== undefined) return days(first, second).filter(isDay);
  }
  return [];
}

const different = (texts: readonly string[]) => [...new Set(texts)];

function withoutLastNoughts(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

const EXPONENT = /^([1-9])(?:[.,](\d+))?E\+(\d{1,3})$/i;

/** "2.00E+06" was "2E6", "1.20E+07" perhaps "12E6"; of more digits than two it is a long number that was cut. */
function withExponent(text: string): ChangedCell | null {
  const [found, first = '', decimals = '', power = ''] = EXPONENT.exec(text) ?? [];
  if (found === undefined) return null;
  const more = withoutLastNoughts(decimals);
  return {
    became: 'number',
    probably: more.length > 1 ? [] : [`${first}${more}E${Number(power) - more.length}`],
  };
}

const ROUND = /^([1-9])(0{5,})(?:[.,]0+)?$/;

function asRound(text: string): ChangedCell | null {
  const [found, first = '', noughts = ''] = ROUND.exec(text) ?? [];
  return found === undefined ? null : { became: 'number', probably: [`${first}E${noughts.length}`] };
}

const TIME = /^(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?|0[.,]\d{5,})$/i;

/** What spreadsheets show where they could not compute a cell, or where it is wider than its column. */
export const FAILURES = [
  String.raw`#(?:value!|ref!|div\/0!|name\?|num!|null!|error!|spill!|calc!)`,
  '#{2,}',
] as const;

const FAILED = new RegExp(`^(?:${FAILURES.join('|')})$`, 'i');

/** No cell that a spreadsheet writes so is longer. */
const MAX_SIGNS = 30;

/** A register has some 5,000 designations. */
const MAX_REMEMBERED = 20_000;

const UNCHANGED = 'unchanged';

function readDesignation(text: string): ChangedCell | typeof UNCHANGED {
  if (FAILED.test(text)) return { became: 'fault', probably: [] };
  const days = daysIn(text);
  if (days.length > 0) {
    return {
      became: 'date',
      probably: different(days.map(([month, day]) => `${MONTHS[month - 1]}-${day}`)),
    };
  }
  if (TIME.test(text)) return { became: 'time', probably: [] };
  return withExponent(text) ?? asRound(text) ?? UNCHANGED;
}

const designations = remembering(MAX_REMEMBERED, readDesignation);

/** What the name of a weapon probably was; null for a cell that no spreadsheet seems to have changed. */
export function changedDesignation(text: string): ChangedCell | null {
  if (text.length > MAX_SIGNS) return null;
  const changed = designations(text);
  return changed === UNCHANGED ? null : changed;
}

/** Whether a cell shows that a spreadsheet could not compute or show it. */
export const isFailedCell = (text: string): boolean => text.length <= MAX_SIGNS && FAILED.test(text.trim());

/** "10-12" for "12-Oct" and "10-Dec": the number of things that a date probably was; null for no date. */
export function changedCount(text: string): string | null {
  if (text.length > MAX_SIGNS || /^\d{5}/.test(text)) return null;
  const [day] = daysIn(text);
  return day ? [...day].sort((a, b) => a - b).join('-') : null;
}

/** The years that are shown as days of 1905, and no deals are older. */
const YEARS = { first: 1900, last: 2100 } as const;

const IN_1905: readonly {
  readonly pattern: RegExp;
  readonly day: (first: string, second: string) => Day[];
}[] = [
  {
    pattern: new RegExp(String.raw`^1905-(\d{2})-(\d{2})${MIDNIGHT}$`),
    day: (m, d) => [[Number(m), Number(d)]],
  },
  { pattern: new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-]1905${MIDNIGHT}$`), day: EITHER },
];

function serialIn1905([month, day]: Day): number {
  return (Date.UTC(1905, month - 1, day) - FIRST_DAY) / DAY;
}

/** A serial number from 1950 to 2049. */
const DATED = /^(\d{5})(?:[.,]0+)?$/;
const FIRST_SERIAL = 18_264;
/** A year with a digit too many is rather that than a day of the fifties. */
const LIKE_YEAR = /^(?:19|20)/;

/**
 * The year that a cell probably means which a spreadsheet changed: "1905-06-22", the day that has the number 2000, was the
 * year 2000; and 45383 is the number of a day of 2024. Null for any other text, and where it could be several years.
 */
export function changedYear(text: string): number | null {
  if (text.length > MAX_SIGNS) return null;
  const [, serial = ''] = DATED.exec(text) ?? [];
  if (LIKE_YEAR.test(serial)) return null;
  if (serial !== '' && Number(serial) >= FIRST_SERIAL && Number(serial) <= SERIALS.last) {
    return dateOfSerial(Number(serial)).getUTCFullYear();
  }
  for (const { pattern, day } of IN_1905) {
    const [found, first = '', second = ''] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    const years = new Set(day(first, second).filter(isDay).map(serialIn1905));
    const [year = 0, ...others] = years;
    return others.length === 0 && year >= YEARS.first && year <= YEARS.last ? year : null;
  }
  return null;
}

/** The same, with what the spreadsheet made of it. */
export function changedYearIn(text: string): ChangedYear | null {
  const year = changedYear(text);
  return year === null ? null : { year, into: DATED.test(text) ? 'number' : 'day' };
}
