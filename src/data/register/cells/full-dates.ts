/** Days and months in a person's own table, as far as its column leaves no doubt which is which. */

import { type EdtfDate, isEdtf } from '../../../domain/dates/edtf';
import { twoDigits } from '../../../domain/dates/edtf-read';
import { MONTH_NAMES } from '../../../domain/dates/month-names';
import { namesOfHeader } from '../rows/column-names';
import type { NoteReason, ReportNote } from '../rows/report-note';
import type { DateReading, TableFormat } from '../rows/row-format';
import { columnOf, type DateOrder } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { monthNamed as monthAbroad } from './month-names';
import { boundedBy, withoutBound } from './spans-of-dates';

/** A date in numbers of which nobody knows by itself which is the day: "3/11/2006". */
interface Numbers {
  readonly first: number;
  readonly second: number;
  readonly year: string;
  /** Whether full stops stand between its numbers. */
  readonly hasStops: boolean;
}

const TIME = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z| ?[AP]M)?)?`;
const IN_NUMBERS = new RegExp(String.raw`^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?([12]\d{3})${TIME}$`, 'i');
const ISO = new RegExp(String.raw`^([12]\d{3})-?(\d{2})-?(\d{2})${TIME}$`, 'i');
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[. -]{1,2}(?:de )?(\p{L}{3,14})[., -]{1,2}(?:de )?([12]\d{3})$/u;
const MONTH_DAY = /^(\p{L}{3,14})[. ]{1,2}(\d{1,2})(?:st|nd|rd|th)?,? ([12]\d{3})$/u;
/** "05/2007", "5.2007". */
const MONTH_IN_NUMBERS = /^(0?[1-9]|1[0-2]) ?[/.-] ?([12]\d{3})$/;
const ISO_MONTH = /^([12]\d{3})-(0[1-9]|1[0-2])$/;
const MONTH_YEAR = /^(\p{L}{3,14})[., -]{1,2}(?:de )?([12]\d{3})$/u;

/** No date is longer. */
const MAX_SIGNS = 40;

/** The word for year behind it, as Russian, Ukrainian, Polish and Czech write it: "12 июля 2006 г.". */
const YEAR_WORD = /(?<=[12]\d{3}) ?(?:г\.?|года?|р\.?|року|рік|r\.?|roku)$/iu;

/** A date without it. */
const withoutYearWord = (cell: string) => cell.trim().replace(YEAR_WORD, '');

function monthNamed(name: string): number | null {
  const word = name.toLowerCase();
  const at = MONTH_NAMES.findIndex((month) => {
    const full = month.toLowerCase();
    return word === full || word === full.slice(0, 3) || (full === 'september' && word === 'sept');
  });
  return at < 0 ? monthAbroad(word) : at + 1;
}

function dateOf(year: string, month: number | null, day?: number): EdtfDate | null {
  if (month === null) return null;
  const date = [year, twoDigits(month), ...(day === undefined ? [] : [twoDigits(day)])].join('-');
  return isEdtf(date) ? date : null;
}

/** A month in numbers. "2004-05" may be one, and may be the year that begins in 2004 and ends in 2005: it is none here. */
function monthInNumbers(text: string): EdtfDate | null {
  const [, month, year] = MONTH_IN_NUMBERS.exec(text) ?? [];
  if (year) return dateOf(year, Number(month));
  const [, isoYear = '', isoMonth] = ISO_MONTH.exec(text) ?? [];
  const isNextYear = (Number(isoYear) + 1) % 100 === Number(isoMonth);
  return isoYear === '' || isNextYear ? null : dateOf(isoYear, Number(isoMonth));
}

/** A date that is plain by itself: in ISO 8601, a month, or with the name of its month. */
function plainDate(text: string): EdtfDate | null {
  const inNumbers = monthInNumbers(text);
  if (inNumbers) return inNumbers;
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (isoYear) return dateOf(isoYear, Number(isoMonth), Number(isoDay));
  const [, day, month = '', year] = DAY_MONTH.exec(text) ?? [];
  if (year) return dateOf(year, monthNamed(month), Number(day));
  const [, named = '', dayAfter, yearAfter] = MONTH_DAY.exec(text) ?? [];
  if (yearAfter) return dateOf(yearAfter, monthNamed(named), Number(dayAfter));
  const [, only = '', itsYear] = MONTH_YEAR.exec(text) ?? [];
  return itsYear ? dateOf(itsYear, monthNamed(only)) : null;
}

function numbersIn(text: string): Numbers | null {
  const [, first, sign, second, year] = IN_NUMBERS.exec(text) ?? [];
  return year === undefined
    ? null
    : { first: Number(first), second: Number(second), year, hasStops: sign === '.' };
}

/** Whether a cell names a day that no calendar has, such as the 31st of February, whichever of its numbers is the day. */
export function isNoDay(cell: string): boolean {
  const text = withoutYearWord(cell);
  if (text.length > MAX_SIGNS) return false;
  const numbers = numbersIn(text);
  if (numbers) {
    const { first, second, year } = numbers;
    return dateOf(year, first, second) === null && dateOf(year, second, first) === null;
  }
  const [, word = ''] = /(\p{L}{3,9})/u.exec(text) ?? [];
  // Without its hyphens it may be a span of years: "2008-2006".
  const isIso = ISO.test(text) && text.charAt(4) === '-' && text.charAt(7) === '-';
  const isNamed = (DAY_MONTH.test(text) || MONTH_DAY.test(text)) && monthNamed(word) !== null;
  return (isIso || isNamed) && plainDate(text) === null;
}

/** The day or month that a text names, whatever stands beside it in its column: of "3/11/2006" nobody knows; null for any other. */
export const plainDateIn = (text: string): EdtfDate | null =>
  text.length > MAX_SIGNS ? null : plainDate(withoutYearWord(text));

/** The day or month that a cell names, in a column that is read so; null where it names a year at the most. */
export function dateIn(cell: string, reading: DateReading): EdtfDate | null {
  if (cell.length > MAX_SIGNS) return null;
  const whole = withoutYearWord(cell);
  const text = withoutBound(whole);
  const day = plainOrNumbers(text, reading);
  return text === whole || day === null ? day : boundedBy(whole, day);
}

function plainOrNumbers(text: string, reading: DateReading): EdtfDate | null {
  const numbers = numbersIn(text);
  if (!numbers) return reading === 'years only' ? null : plainDate(text);
  const { first, second, year } = numbers;
  if (reading === 'day first') return dateOf(year, second, first);
  return reading === 'month first' ? dateOf(year, first, second) : null;
}

/** What was decided, and what whoever reads the report should know of it. */
export interface DecidedDates {
  readonly reading: DateReading;
  readonly notes: readonly ReportNote[];
}

interface Found {
  readonly line: number;
  readonly text: string;
}

/** What a cell in numbers speaks for: its day or its month stands first, or nothing says which. */
type Vote = 'day' | 'month' | 'stops' | 'either';

/** The first cell that speaks for each. */
interface Votes extends Readonly<Partial<Record<Vote, Found>>> {
  /** Whether a date is another day than the first of January, which programs write for a bare year. */
  readonly hasDays: boolean;
}

const MONTHS = 12;

/** With full stops the day comes first wherever people write dates so. */
function voteOf({ first, second, hasStops }: Numbers): Vote | null {
  if (first > MONTHS) return 'day';
  if (second > MONTHS) return 'month';
  if (hasStops) return 'stops';
  return first === second ? null : 'either';
}

function isFirstOfJanuary(text: string): boolean {
  const numbers = numbersIn(text);
  if (numbers) return numbers.first === 1 && numbers.second === 1;
  const date = plainDate(text);
  return date === null || date.endsWith('-01-01');
}

function votesOf(cells: readonly Found[]): Votes {
  const votes: Partial<Record<Vote, Found>> = {};
  for (const cell of cells) {
    const numbers = numbersIn(cell.text);
    const vote = numbers && voteOf(numbers);
    if (vote) votes[vote] ??= cell;
  }
  return { ...votes, hasDays: cells.some(({ text }) => !isFirstOfJanuary(text)) };
}

/** @param said which number is the day, where somebody has said so */
function decided(votes: Votes, column: string, said: DateOrder | undefined): DecidedDates {
  const { day, month, stops, either, hasDays } = votes;
  const doubtful = ({ line }: Found, reason: NoteReason): DecidedDates => ({
    reading: 'years only',
    notes: [{ line, column, what: 'doubtful', reason }],
  });
  const dayFirst = day ?? stops;
  if (dayFirst && month) {
    const [one, other] = dayFirst.line < month.line ? [dayFirst, month] : [month, dayFirst];
    const [first, second] = [one.text, other.text];
    return doubtful(one, { code: 'day-and-month-first', first, second, line: other.line });
  }
  if (either && !day && !month) {
    if (said) return { reading: said, notes: [] };
    return doubtful(either, { code: 'day-or-month', text: either.text });
  }
  if (!hasDays) return { reading: 'years only', notes: [] };
  return { reading: month ? 'month first' : 'day first', notes: [] };
}

/** A date of a table of which nothing says which number is the day, unless somebody does; null where there is none. */
export function openDateIn(format: TableFormat, rows: readonly TextRow[]): string | null {
  const { dates: _, ...mapping } = format.mapping;
  const { notes } = decideDates({ ...format, mapping }, rows);
  return notes.map(({ reason }) => (reason.code === 'day-or-month' ? reason.text : null))[0] ?? null;
}

/** Decides from all cells how the dates of a table are read. */
export function decideDates(format: TableFormat, rows: readonly TextRow[]): DecidedDates {
  const at = columnOf(format.mapping, 'ordered');
  const cells = rows.flatMap(({ line, cells }) => {
    const text = cells[at]?.trim() ?? '';
    return text === '' || text.length > MAX_SIGNS ? [] : { line, text: withoutBound(withoutYearWord(text)) };
  });
  return decided(votesOf(cells), namesOfHeader(format.header)[at] ?? '', format.mapping.dates);
}
