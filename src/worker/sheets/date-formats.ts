/** Which cells of a workbook are dates, by the format of their numbers, and what such a format shows of them. */
import { MONTH_NAMES } from '../../domain/dates/month-names';
import { plainNumber } from './numbers';

/** What a format shows of a date. */
export interface DateFormat {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

const FULL: DateFormat = { year: true, month: true, day: true, time: false };
const TIME: DateFormat = { year: false, month: false, day: false, time: true };

/** The formats of dates that have a number and no words (ECMA-376, part 1, 18.8.30), those of East Asia too. */
function builtIn(id: number): DateFormat | null {
  if (id === 16) return { ...FULL, year: false };
  if (id === 17) return { ...FULL, day: false };
  if (id === 22) return { ...FULL, time: true };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return TIME;
  return id === 14 || id === 15 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)
    ? FULL
    : null;
}

/** What is shown as it stands, and is no code: words in quotation marks, escaped signs, colours, currencies. */
const WORDS = /"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const HALF_DAY = /am\/pm|a\/p|上午\/下午/gi;
/** Minutes are written like months, and known by the hours before or the seconds behind them. */
const CLOCK = /\[?h{1,9}\]?[^a-z]{0,9}m{0,9}|\[m{1,9}\]|m{1,9}[^a-z]{0,9}\[?s{1,9}|\[?s{1,9}\]?|h{1,9}/gi;

/** What a format shows of a date; null for one of other numbers. */
export function dateFormatOf(id: number, code: string | undefined): DateFormat | null {
  if (code === undefined) return builtIn(id);
  const [first = ''] = code.replace(WORDS, '').split(';');
  if (/general|standard/i.test(first) || /[0#?]/.test(first.replace(/s\.?0+/gi, 's'))) return null;
  const withoutHalves = first.replace(HALF_DAY, 'h');
  const time = /[hs]|\[m/i.test(withoutHalves);
  const rest = withoutHalves.replace(CLOCK, '');
  const [year, month, day] = [/[ye]/i.test(rest), /m/i.test(rest), /d/i.test(rest)];
  return year || month || day || time ? { year, month, day, time } : null;
}

const DAY = 86_400_000;
const SECONDS = 86_400;

/** The last day that spreadsheet programs count: 31 December 9999. */
const MAX_SERIAL = 2_958_466;

/** The day that has the number nought. A day that there was not, 29 February 1900, has the number 60 in the usual count. */
function firstDay(serial: number, is1904: boolean): number {
  if (is1904) return Date.UTC(1904, 0, 1);
  return serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
}

/** The number of a day as a date, as much of it as its format shows; the number itself where it is of no day. */
export function dateOfSerial(text: string, format: DateFormat, is1904: boolean): string {
  const serial = Number(text);
  const isDay = Number.isFinite(serial) && serial >= 0 && serial < MAX_SERIAL;
  const seconds = Math.round((serial % 1) * SECONDS);
  if (!isDay || (!is1904 && Math.floor(serial) === 60)) return plainNumber(text);
  const whole = Math.floor(serial) + (seconds === SECONDS ? 1 : 0);
  const date = new Date(firstDay(whole, is1904) + whole * DAY + (seconds % SECONDS) * 1000).toISOString();
  const [day = '', time = ''] = date.slice(0, 19).split('T');
  if (!format.year && !format.month && !format.day) return serial < 1 ? time : plainNumber(text);
  return shownOf(day, time, format);
}

/** As much of a day as a format shows. */
function shownOf(day: string, time: string, format: DateFormat): string {
  if (!format.year) {
    if (!format.month || !format.day) return day;
    // "16-Apr": nobody who saw the sheet saw a year.
    return `${Number(day.slice(8))}-${(MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3)}`;
  }
  if (!format.month) return day.slice(0, 4);
  if (!format.day) return day.slice(0, 7);
  return format.time && time !== '00:00:00' ? `${day} ${time}` : day;
}

/** A date in ISO 8601 as workbooks may keep one, without a midnight that nobody meant. */
export function plainIso(text: string): string {
  return text
    .trim()
    .replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, '')
    .replace('T', ' ')
    .replace(/(:\d{2})\.0+$/, '$1');
}
