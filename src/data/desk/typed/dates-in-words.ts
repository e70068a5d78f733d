/** Reads dates back in the very words in which the page shows them: "from about 21 March 2023 to April 2023". */
import { type EdtfDate, isEdtf } from '../../../domain/dates/edtf';
import { twoDigits } from '../../../domain/dates/edtf-read';
import { MONTH_NAMES } from '../../../domain/dates/month-names';

const MONTH = `(?:${MONTH_NAMES.join('|')})`;
const POINT = new RegExp(
  String.raw`^(?:an unknown (?<unknown>month|day) in )?(?:(?:(?<day>\d{1,2}) )?(?<month>${MONTH}) )?(?<year>[12]\d{3})(?<decade>s)?$`,
  'i',
);
/** The first date of an interval may leave to the second what both share. */
const SHORT = new RegExp(
  String.raw`^(?:(?<month>${MONTH})|(?<day>\d{1,2})(?: (?<dayMonth>${MONTH}))?)$`,
  'i',
);
const ABOUT = /^about /i;
const DOUBT = / \((?<what>day|month|year|dates|start|end) not certain\)$/i;

const monthOf = (name: string) =>
  twoDigits(MONTH_NAMES.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1);

/** A date of which nobody knows the month or the day. */
function partlyKnown(unknown: string, { day, month, year }: Readonly<Record<string, string | undefined>>) {
  if (day || (month && unknown === 'month')) return null;
  return unknown === 'month' ? `${year}-XX` : `${year}-${month ? monthOf(month) : 'XX'}-XX`;
}

/** A date without what is doubtful of it; null where the words are none. */
function pointIn(words: string): string | null {
  const groups = POINT.exec(words)?.groups ?? {};
  const { unknown, day, month, year, decade } = groups;
  if (year === undefined) return null;
  if (decade) return unknown || month || !year.endsWith('0') ? null : `${year.slice(0, 3)}X`;
  if (unknown) return partlyKnown(unknown.toLowerCase(), groups);
  return [year, month && monthOf(month), day && twoDigits(Number(day))].filter(Boolean).join('-');
}

/** The first date of an interval, with the month and the year of the second where it has none of its own. */
function startIn(words: string, end: string): string | null {
  const { month, day, dayMonth } = SHORT.exec(words)?.groups ?? {};
  const year = end.slice(0, 4);
  if (month) return /^\d{4}-\d\d$/.test(end) ? `${year}-${monthOf(month)}` : null;
  if (!day) return pointIn(words);
  return /^\d{4}-\d\d-\d\d$/.test(end)
    ? `${year}-${dayMonth ? monthOf(dayMonth) : end.slice(5, 7)}-${twoDigits(Number(day))}`
    : null;
}

const sign = (isAbout: boolean, isUnsure: boolean) =>
  isAbout ? (isUnsure ? '%' : '~') : isUnsure ? '?' : '';

/** One date, or an open end of an interval. */
function oneIn(words: string, isUnsure: boolean): string | null {
  const date = pointIn(words.replace(ABOUT, ''));
  return date && `${date}${sign(ABOUT.test(words), isUnsure)}`;
}

function intervalIn(words: string, doubt: string): string | null {
  const from = words.toLowerCase().startsWith('from ');
  const [first = '', last = '', more] = words.slice(from ? 'from '.length : 0).split(' to ');
  if (more !== undefined) return null;
  const end = pointIn(last.replace(ABOUT, ''));
  const start = end && startIn(first.replace(ABOUT, ''), end);
  if (!end || !start) return null;
  // "About" before the first of two dates is of both, unless the words begin with "from".
  const [isStartAbout, isEndAbout] = [ABOUT.test(first), ABOUT.test(last) || (ABOUT.test(first) && !from)];
  const [isStartUnsure, isEndUnsure] = [/start|dates/.test(doubt), /end|dates/.test(doubt)];
  return `${start}${sign(isStartAbout, isStartUnsure)}/${end}${sign(isEndAbout, isEndUnsure)}`;
}

/** The date that is written so; null where the words are none of those in which dates are shown. */
export function dateInWords(text: string): EdtfDate | null {
  const doubt = DOUBT.exec(text)?.groups?.['what']?.toLowerCase() ?? '';
  const words = text.replace(DOUBT, '').trim();
  const isUnsure = doubt !== '';
  const [, until] = /^until (.+)$/i.exec(words) ?? [];
  const [, onwards] = /^(.+) onwards$/i.exec(words) ?? [];
  const open = until ?? onwards;
  const one = open === undefined ? oneIn(words, isUnsure) : oneIn(open, isUnsure);
  const date =
    open === undefined ? (one ?? intervalIn(words, doubt)) : one && (until ? `../${one}` : `${one}/..`);
  return date !== null && isEdtf(date) ? date : null;
}
