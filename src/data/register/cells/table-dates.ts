/** The years in the dates of a person's own table, in whatever order and words they are written. */

import { type EdtfDate, yearsOfEdtf } from '../../../domain/dates/edtf';
import type { NoteReason } from '../rows/report-note';
import { type DeliveryYears, deliveryYears } from './delivery-years';
import { plainDateIn } from './full-dates';
import { readYear } from './read-year';
import { spanOfYears } from './spans-of-dates';
import { changedYear } from './spreadsheet-cells';
import { vagueDate } from './vague-dates';

/** The forms of dates that begin with the year. */
const FORMS: readonly RegExp[] = [
  // "2005-09-14", "2005-2007", "2005/06", "2005 (contract)": what begins with a year is of that year.
  /^([12]\d{3})(?!\d)/,
  // "20050914".
  /^([12]\d{3})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
];

/** A year anywhere among other words: "14.09.2005", "14 September 2005", "early 2005", "II/2005", "FY2005". */
const YEARS = /(?<!\d)[12]\d{3}(?!\d)/g;

/** A number with decimals or with its thousands parted: "2.500", "1,950.25", "2005.5". */
const NUMBERS = /(?<![\d.,])(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|\d+[.,]\d+)(?![.,]?\d)/g;
/** What looks like one and tells a year: "2005.0", "9.2005", "2005,2007". */
const YEAR_LIKE_NUMBER = /^(?:[12]\d{3}[.,]0+|(?:0?[1-9]|1[0-2])\.[12]\d{3}|[12]\d{3},[12]\d{3})$/;

/** A date without the numbers in it that are no years, such as prices. */
const withoutNumbers = (date: string) =>
  date.replace(NUMBERS, (number) => (YEAR_LIKE_NUMBER.test(number) ? number : ' ')).trim();

/** The year of a date; null where it names none, or several and begins with none of them. */
export function yearOfDate(text: string): number | null {
  const date = withoutNumbers(text.trim());
  const written = readYear(date);
  if (written !== null) return written;
  for (const form of FORMS) {
    const [, year] = form.exec(date) ?? [];
    if (year !== undefined) return Number(year);
  }
  const [only, ...others] = new Set(date.match(YEARS));
  return only === undefined || others.length > 0 ? null : Number(only);
}

const SIGN = /^[-−–—]\s?(?=\d)/;
/** "2005/06", "2005–2007"; but "2005-06" is a month as ISO 8601 writes it. */
const SPAN = /^[12]\d{3}\s?(?:[/–—-]\s?\d{4}|[/–—]\s?\d{2}|-(?:1[3-9]|[2-9]\d))$/;

/** What is doubtful about the year that a date was taken to be of; null where nothing is. */
export function doubtOfDate(text: string, year: number): NoteReason | null {
  const date = text.trim();
  if (readYear(date) !== null) return null;
  if (SIGN.test(date)) return { code: 'sign-before-year', text: date, year };
  const years = new Set(date.match(YEARS));
  const isSpan = SPAN.test(date) && date !== `${year}${date.slice(4, 5)}${year}`;
  return years.size > 1 || isSpan ? { code: 'several-years', text: date, year } : null;
}

/** Words for a part of a year, in English, German, French, Spanish and Russian. */
const PARTS = [
  ...['early', 'mid', 'middle', 'late', 'beginning', 'start', 'end', 'spring', 'summer', 'autumn', 'fall'],
  ...['winter', 'anfang', 'mitte', 'ende', 'début', 'mi', 'fin', 'principios', 'mediados', 'finales'],
  ...['начало', 'середина', 'конец'],
].join('|');

/** A month in numbers, or a part of a year in words: "2004-05", "05/2007", "II/2005", "mid-2011". */
const FINER_THAN_YEAR = new RegExp(
  `^(?:[12]\\d{3}-\\d{2}|\\d{1,2} ?[/.-] ?[12]\\d{3}|[IVX]{1,4} ?[/.-] ?[12]\\d{3}|(?:in )?(?:the )?(?:${PARTS})[ -](?:of |de )?[12]\\d{3})$`,
  'iu',
);

/** That only the year was taken of a date that tells a month or a part of it; null for all others. */
export function shortenedTo(year: number, text: string): NoteReason | null {
  const date = text.trim();
  return FINER_THAN_YEAR.test(date) ? { code: 'year-of-text', text: date, year } : null;
}

/** A date that a delivery has in the place of a year. */
interface DatedDelivery {
  readonly text: string;
  readonly year: number;
  /** The day or month of it, where that is plain. */
  readonly date: EdtfDate | null;
  readonly isUnsure: boolean;
  readonly doubt: NoteReason | null;
}

/** A delivery in one of several years, of which nobody says in which: "1998/99". */
interface SpanOfDelivery {
  readonly text: string;
  readonly date: EdtfDate;
  readonly years: readonly number[];
}

/** The years of deliveries, and which of them stand in dates. */
interface DeliveryDates extends DeliveryYears {
  /** The years that stand by themselves. */
  readonly bare: readonly number[];
  readonly dated: readonly DatedDelivery[];
  readonly spans: readonly SpanOfDelivery[];
}

/** A day as ISO 8601 writes it; other things that begin with a year may be spans that are none, such as "2008-2006". */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

function spanOfDelivery(text: string): SpanOfDelivery | null {
  const date = spanOfYears(text);
  if (date === null) return null;
  const { first, last } = yearsOfEdtf(date);
  return { text, date, years: Array.from({ length: last - first + 1 }, (_, i) => first + i) };
}

/** A date in the place of a year; null for what is none. */
function datedDelivery(part: string): DatedDelivery | null {
  const isSpan = /^\d{4}\D/.test(part) && !ISO_DAY.test(part) && plainDateIn(part) === null;
  const isChanged = changedYear(part) !== null;
  const vague = vagueDate(part);
  const isRefused = isChanged || SIGN.test(part) || (isSpan && !vague) || vague?.year === null;
  const year = isRefused ? null : (vague?.year ?? yearOfDate(part));
  if (year === null) return null;
  const date = vague ? null : plainDateIn(part);
  const doubt = vague ? vague.doubt : date ? null : shortenedTo(year, part);
  return { text: part, year, date, isUnsure: vague !== null, doubt };
}

/** The years of deliveries: years and spans of them, and dates of other forms. */
export function deliveryDates(text: string): DeliveryDates {
  const { years, unread } = deliveryYears(text);
  if (unread.length === 0) return { years, unread, bare: years, dated: [], spans: [] };
  const dated: DatedDelivery[] = [];
  const spans: SpanOfDelivery[] = [];
  const others: string[] = [];
  for (const part of unread) {
    const span = spanOfDelivery(part);
    const one = span ? null : datedDelivery(part);
    if (span) spans.push(span);
    else if (one) dated.push(one);
    else others.push(part);
  }
  const all = new Set([...years, ...dated.map(({ year }) => year), ...spans.flatMap((span) => span.years)]);
  return { years: [...all].sort((a, b) => a - b), unread: others, bare: years, dated, spans };
}
