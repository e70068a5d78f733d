/** Writes EDTF dates in plain English. */

import { type EdtfDate, type EdtfPoint, type EdtfReading, readEdtf } from '../../../domain/dates/edtf-read';
import { monthName } from '../grammar/grammar';

/** A date in words, and what is doubtful of it in words of their own. */
interface DateAndDoubt {
  /** "about January 2007" */
  readonly words: string;
  /** "the month is not certain"; null where nothing is in doubt. */
  readonly doubt: string | null;
}

/**
 * Writes a date as a good newspaper does: “14 September 2005”, “about January 2007”, “2006 onwards”, “December 2010
 * (month not certain)”. No two different dates are written alike.
 */
export function formatEdtf(date: EdtfDate): string {
  const reading = readEdtf(date);
  const words = wordsOf(date, reading);
  const doubtful = doubtfulPart(reading);
  return doubtful ? `${words} (${doubtful} not certain)` : words;
}

/** The same for where there is room to say the doubt as a sentence of its own. */
export function dateAndDoubt(date: EdtfDate): DateAndDoubt {
  const reading = readEdtf(date);
  const doubtful = doubtfulPart(reading);
  const verb = doubtful === 'dates' ? 'are' : 'is';
  return { words: wordsOf(date, reading), doubt: doubtful && `the ${doubtful} ${verb} not certain` };
}

function wordsOf(date: EdtfDate, reading: EdtfReading): string {
  // Open at both ends (UNDATED in edtf.ts).
  if (date === '../..') return 'date not given';
  // Only a text that was cast and never checked comes here; it is shown as it is.
  if (reading.kind === 'refused') return String(date ?? '').trim() || 'unknown date';
  if (reading.kind === 'date') return about(reading.point);
  if (reading.start === null) return `until ${about(reading.end)}`;
  if (reading.end === null) return `${about(reading.start)} onwards`;
  return between(reading.start, reading.end);
}

/** What of a date its source marks as uncertain: "month", or "start" of an interval. */
function doubtfulPart(reading: EdtfReading): string | null {
  if (reading.kind === 'refused') return null;
  if (reading.kind === 'date') return reading.point.uncertain ? reading.point.precision : null;
  const { start, end } = reading;
  if (start && end) return doubtfulEnd(start, end);
  const only = start ?? end;
  return only?.uncertain ? only.precision : null;
}

function doubtfulEnd(start: EdtfPoint, end: EdtfPoint): string | null {
  if (start.uncertain && end.uncertain) return 'dates';
  if (start.uncertain) return 'start';
  return end.uncertain ? 'end' : null;
}

function between(start: EdtfPoint, end: EdtfPoint): string {
  if (start.approximate === end.approximate) {
    return `${start.approximate ? 'about ' : ''}${startOf(start, end)} to ${plain(end)}`;
  }
  // “about 2006 to 2007” speaks of both ends; “from about” of the first alone.
  return `${start.approximate ? 'from ' : ''}${about(start)} to ${about(end)}`;
}

/** The first date of an interval without the month and year it shares with the second. */
function startOf(start: EdtfPoint, end: EdtfPoint): string {
  const isAlike = start.precision === end.precision && start.unknown === null && end.unknown === null;
  if (!isAlike || start.year !== end.year || start.month === null) return plain(start);
  if (start.day === null) return monthName(start.month);
  return start.month === end.month ? String(start.day) : `${start.day} ${monthName(start.month)}`;
}

function about(point: EdtfPoint): string {
  return `${point.approximate ? 'about ' : ''}${plain(point)}`;
}

function plain(point: EdtfPoint): string {
  const unknown = point.unknown === null ? '' : `an unknown ${point.unknown} in `;
  const day = point.day === null ? '' : `${point.day} `;
  const month = point.month === null ? '' : `${monthName(point.month)} `;
  return `${unknown}${day}${month}${point.year}${point.precision === 'decade' ? 's' : ''}`;
}

/** A date in a line of its own, which says its own doubt: "January 2020: the month is not certain". */
export function dateLine(date: EdtfDate): string {
  const { words, doubt } = dateAndDoubt(date);
  return doubt ? `${words}: ${doubt}` : words;
}

/** Dates in words. */
export const dates = { inWords: formatEdtf, line: dateLine };
