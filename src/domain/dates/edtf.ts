/**
 * Dates with their uncertainty, in a subset of EDTF (ISO 8601-2), for the years 1000 to 2999:
 *
 * - `2005`, `2005-09`, `2005-09-14`, each with `?` (uncertain), `~` (approximate) or `%` (both) after it;
 * - `200X` (a decade), `2007-XX`, `2007-01-XX`, `2007-XX-XX` (a month or day that is not known), never with a qualifier;
 * - intervals of two of these, `2006/2007`, of which the second begins after the first, and open ones,
 *   `2006/..` and `../2006`.
 *
 * Days are checked against the Gregorian calendar. Nothing here throws, whatever the text.
 */

import { remembering } from '../memoize/remembering';
import {
  type EdtfDate,
  type EdtfPoint,
  type EdtfPrecision,
  type EdtfReading,
  readEdtf,
  YEAR_RANGE,
} from './edtf-read';

export type { EdtfDate, EdtfPrecision } from './edtf-read';

/** The days a date may mean, and how sure it is of them. */
export interface InterpretedDate {
  /** The first day it may mean, `YYYY-MM-DD`; null where the interval is open. */
  readonly earliest: string | null;
  /** The last day it may mean, itself included, `YYYY-MM-DD`; null where the interval is open. */
  readonly latest: string | null;
  /** How finely it is known (`2007-01-XX` to the month); of an interval, its coarser end. */
  readonly precision: EdtfPrecision;
  /** Whether it, or an end of it, is approximate. */
  readonly approximate: boolean;
  /** Whether it, or an end of it, is uncertain. */
  readonly uncertain: boolean;
  readonly interval: boolean;
}

/** More dates than any register tells; a file that tells more makes the memory begin anew. */
const MAX_REMEMBERED = 10_000;

const COARSENESS: readonly EdtfPrecision[] = ['day', 'month', 'year', 'decade'];

/**
 * Some time that nobody tells: open at both ends. A table has it whose rows are told without years, and a dataset that was
 * taken from one.
 */
export const UNDATED = '../..' as EdtfDate;

/** Whether a text is a date of the subset. */
export function isEdtf(text: string): text is EdtfDate {
  return readEdtf(text).kind !== 'refused';
}

/** Whether a text is one, or says that nobody tells when. */
export const isEdtfOrOpen = (text: string): text is EdtfDate => text === UNDATED || isEdtf(text);

/** The days a date may mean. A text that was cast to a date and never checked may mean any day at all. */
export const interpretEdtf: (date: EdtfDate) => InterpretedDate = remembering(
  MAX_REMEMBERED,
  (date: EdtfDate) => interpret(readEdtf(date)),
);

/** A total order of dates: by first day, then by last day (open ends outermost), then by their text. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  const [first, second] = [interpretEdtf(a), interpretEdtf(b)];
  return (
    compareText(first.earliest ?? '', second.earliest ?? '') ||
    compareText(first.latest ?? '9999', second.latest ?? '9999') ||
    compareText(a, b)
  );
}

/** The first and the last year a date touches; of an open interval, those of its known end. */
export const yearsOfEdtf: (date: EdtfDate) => { readonly first: number; readonly last: number } = remembering(
  MAX_REMEMBERED,
  (date) => {
    const ends = endsOf(readEdtf(date));
    const [start, end] = [ends.at(0), ends.at(-1)];
    return {
      first: start === undefined ? YEAR_RANGE.first : start.year,
      last: end === undefined ? YEAR_RANGE.last : Number(end.latest.slice(0, 4)),
    };
  },
);

function interpret(reading: EdtfReading): InterpretedDate {
  const ends = endsOf(reading);
  const [start, end] =
    reading.kind === 'interval' ? [reading.start, reading.end] : [ends.at(0) ?? null, ends.at(-1) ?? null];
  const coarsest = Math.max(0, ...ends.map((point) => COARSENESS.indexOf(point.precision)));
  return {
    earliest: start === null ? null : start.earliest,
    latest: end === null ? null : end.latest,
    precision: ends.length === 0 ? 'decade' : (COARSENESS[coarsest] ?? 'decade'),
    approximate: ends.some((point) => point.approximate),
    uncertain: ends.some((point) => point.uncertain),
    interval: reading.kind === 'interval',
  };
}

function endsOf(reading: EdtfReading): readonly EdtfPoint[] {
  if (reading.kind === 'refused') return [];
  if (reading.kind === 'date') return [reading.point];
  return [reading.start, reading.end].filter((point) => point !== null);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
