/** Writes EDTF dates in plain English. */

import { type EdtfDate, type EdtfPoint, MONTH_NAMES, readEdtf } from './edtf-read';

/** How a date is to be written. */
export interface EdtfFormatOptions {
  /** Whether “about”, “(uncertain)” and “an unknown day in” are said; they are, unless this is false. */
  readonly qualifiers?: boolean;
}

/**
 * Writes a date as a good newspaper does: “14 September 2005”, “about January 2007”, “2006 onwards”.
 * With their qualifiers, no two different dates are written alike.
 */
export function formatEdtf(date: EdtfDate, options: EdtfFormatOptions = {}): string {
  const reading = readEdtf(date);
  // Only a text that was cast and never checked comes here; it is shown as it is.
  if (reading.kind === 'refused') return String(date ?? '').trim() || 'unknown date';
  const said = (point: EdtfPoint): EdtfPoint =>
    options.qualifiers === false ? { ...point, approximate: false, uncertain: false, unknown: null } : point;
  if (reading.kind === 'date') {
    const point = said(reading.point);
    return `${about(point)}${doubt(point)}`;
  }
  if (reading.start === null) {
    const end = said(reading.end);
    return `until ${about(end)}${doubt(end)}`;
  }
  const start = said(reading.start);
  if (reading.end === null) return `${about(start)} onwards${doubt(start)}`;
  return between(start, said(reading.end));
}

function between(start: EdtfPoint, end: EdtfPoint): string {
  const doubts =
    start.uncertain === end.uncertain ? doubt(start) : ` (${start.uncertain ? 'start' : 'end'} uncertain)`;
  if (start.approximate === end.approximate) {
    return `${start.approximate ? 'about ' : ''}${startOf(start, end)} to ${plain(end)}${doubts}`;
  }
  // “about 2006 to 2007” speaks of both ends; “from about” of the first alone.
  return `${start.approximate ? 'from ' : ''}${about(start)} to ${about(end)}${doubts}`;
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

function doubt(point: EdtfPoint): string {
  return point.uncertain ? ' (uncertain)' : '';
}

function plain(point: EdtfPoint): string {
  const unknown = point.unknown === null ? '' : `an unknown ${point.unknown} in `;
  const day = point.day === null ? '' : `${point.day} `;
  const month = point.month === null ? '' : `${monthName(point.month)} `;
  return `${unknown}${day}${month}${point.year}${point.precision === 'decade' ? 's' : ''}`;
}

function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
