/** Dates that leave open when something was: "before 2005", "mid-1990s", "2005?", "31/02/2005". */
import { type EdtfDate, isEdtf } from '../../../domain/dates/edtf';
import type { NoteReason } from '../rows/report-note';
import { isNoDay } from './full-dates';
import { readYear } from './read-year';

/** What a vague date is kept as. */
interface VagueDate {
  readonly date: EdtfDate;
  /** The year in which it probably was; null where that is open. */
  readonly year: number | null;
  /** What of its words a date cannot keep; null where nothing is lost. */
  readonly doubt: NoteReason | null;
}

/** No date in words is longer. */
const MAX_SIGNS = 60;

/** In EDTF itself: what begins with a year and is more than that. */
const IN_EDTF = /[X?~%]|\.\./;

const until = (year: number) => `../${year}`;
const since = (year: number) => `${year}/..`;

/** What stands before a year, and what it makes of it; nothing is before or after the year that is excluded. */
const BOUNDS: readonly { readonly before: RegExp; readonly dateOf: (year: number) => string }[] = [
  { before: /^(?:not|no) (?:later than|after) $/, dateOf: until },
  { before: /^(?:not|no) (?:earlier than|before) $/, dateOf: since },
  {
    before: /^(?:before|prior to|pre|earlier than|vor|avant|antes de|до|<) ?$/,
    dateOf: (year) => until(year - 1),
  },
  {
    before: /^(?:after|post|later than|nach|après|después de|после|>) ?$/,
    dateOf: (year) => since(year + 1),
  },
  { before: /^(?:by|until|till|up to|at the latest|bis|hasta|≤|<=) ?$/, dateOf: until },
  { before: /^(?:since|from|as of|at the earliest|seit|ab|depuis|desde|≥|>=) ?$/, dateOf: since },
];

const BOUND = /^(\D{1,20}?)([12]\d{3})$/;
const ONWARDS = /^([12]\d{3}) (?:onwards?|or later|and later)$/;
const OR_BEFORE = /^([12]\d{3}) or (?:earlier|before)$/;
const DECADE =
  /^(?:the |in the )?(?:(early|mid|late|middle of the|end of the)[- ])?(?:the )?([12]\d{2})0['’]?s$/;
const ONE_YEAR = /^\D*([12]\d{3})\D*$/;

const ABOUT =
  /~|(?<!\p{L})(?:about|around|circa|ca|c|approx|approximately|roughly|um|etwa|vers|environ|около)(?!\p{L})/u;
const UNSURE =
  /\?|(?<!\p{L})(?:probably|possibly|perhaps|maybe|likely|estimated|est|unconfirmed|tbc|uncertain|or so)(?!\p{L})/u;
/** What was to come when it was written: no year in which something is known to have happened. */
const TO_COME =
  /(?<!\p{L})(?:planned|expected|scheduled|due|tentative|proposed|intended|forecast|geplant|prévu)(?!\p{L})/u;

function checked(text: string, year: number | null, doubt: VagueDate['doubt'] = null): VagueDate | null {
  return isEdtf(text) ? { date: text, year, doubt } : null;
}

function withDoubt(date: string, year: number | null, text: string): VagueDate | null {
  return isEdtf(date) ? { date, year, doubt: { code: 'vague-date', text, date } } : null;
}

function boundOf(words: string): VagueDate | null {
  const [, onwards] = ONWARDS.exec(words) ?? [];
  if (onwards) return checked(since(Number(onwards)), null);
  const [, orBefore] = OR_BEFORE.exec(words) ?? [];
  if (orBefore) return checked(until(Number(orBefore)), null);
  const [, before = '', year] = BOUND.exec(words) ?? [];
  const bound = BOUNDS.find((each) => each.before.test(before));
  return bound ? checked(bound.dateOf(Number(year)), null) : null;
}

function decadeOf(words: string, text: string): VagueDate | null {
  const [, part, decade] = DECADE.exec(words) ?? [];
  if (decade === undefined) return null;
  const date = `${decade}X`;
  return part === undefined ? checked(date, null) : withDoubt(date, null, text);
}

/** Whether a date says that it was still to come when it was written. */
export const isToCome = (text: string): boolean =>
  text.length <= MAX_SIGNS && TO_COME.test(text.toLowerCase());

/** A year whose other words, or a sign, leave it in doubt. */
function unsureYear(words: string, text: string): VagueDate | null {
  const [, year] = ONE_YEAR.exec(words) ?? [];
  if (year === undefined) return null;
  if (TO_COME.test(words)) return withDoubt(`${year}?`, null, text);
  const [isUnsure, isAbout] = [UNSURE.test(words), ABOUT.test(words)];
  if (isUnsure) return checked(`${year}${isAbout ? '%' : '?'}`, Number(year));
  return isAbout ? checked(`${year}~`, Number(year)) : null;
}

/** What a text that leaves its year open is kept as; null for plain dates, and for what is none. */
export function vagueDate(text: string): VagueDate | null {
  const date = text.trim();
  if (date.length > MAX_SIGNS || readYear(date) !== null) return null;
  const [, year] = /(?<!\d)([12]\d{3})(?!\d)/.exec(date) ?? [];
  if (year !== undefined && isNoDay(date)) {
    return checked(`${year}?`, Number(year), { code: 'no-such-day', text: date, year: Number(year) });
  }
  const words = date.toLowerCase().replace(/\s+/g, ' ');
  return (
    boundOf(words) ??
    decadeOf(words, date) ??
    unsureYear(words, date) ??
    (IN_EDTF.test(date)
      ? checked(date, year === undefined || date.includes('..') ? null : Number(year))
      : null)
  );
}
