/** The dated events of one relationship on a line: where each stands, how long it may have been, how sure it is. */
import { type EdtfDate, interpretEdtf, UNDATED, yearsOfEdtf } from '../dates/edtf';
import type { DatedEvent, YearSpan } from '../model/relationship';

/** An event on the line; positions are fractions of the line's length. */
export interface TimelineMark {
  /** From 1, in the order of the events. */
  readonly number: number;
  readonly event: DatedEvent;
  readonly start: number;
  readonly end: number;
  /** Whether the date is approximate, uncertain, or open at an end. */
  readonly unsure: boolean;
  /** How many marks lie below it because they stand at the same position. */
  readonly level: number;
}

/** A line from the beginning of a year to the end of another, with its marks and a tick at the start of some years. */
export interface DealTimeline {
  readonly marks: readonly TimelineMark[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  /** From the first to the last year of the line; null where it has no mark. */
  readonly span: YearSpan | null;
}

const DAY = 86_400_000;
const MAX_TICKS = 8;
/** Marks whose middles are closer than this fraction of the line are put on top of one another. */
const TOO_CLOSE = 0.06;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function ticksOf(first: number, last: number): number[] {
  const step = Math.ceil((last - first + 1) / MAX_TICKS);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
}

/** Both ends of a date in days, an open end being that of its year, and whether it is sure. */
function extent(date: EdtfDate): { start: number; end: number; unsure: boolean } {
  const { earliest, latest, approximate, uncertain } = interpretEdtf(date);
  const { first, last } = yearsOfEdtf(date);
  return {
    start: dayNumber(earliest ?? `${first}-01-01`),
    end: dayNumber(latest ?? `${last}-12-31`) + 1,
    unsure: approximate || uncertain || earliest === null || latest === null,
  };
}

/** Puts the events of a relationship, oldest first, on one line; one without a date has no position there. */
export function dealTimeline(events: readonly DatedEvent[]): DealTimeline {
  const dated = events.filter(({ date }) => date !== UNDATED);
  if (dated.length === 0) return { marks: [], ticks: [], span: null };
  const years = dated.map(({ date }) => yearsOfEdtf(date));
  const first = Math.min(...years.map((span) => span.first));
  const last = Math.max(...years.map((span) => span.last));
  const origin = dayNumber(`${first}-01-01`);
  const length = dayNumber(`${last}-12-31`) + 1 - origin;
  const positionOf = (day: number) => (day - origin) / length;
  const marks: TimelineMark[] = [];
  events.forEach((event, i) => {
    if (event.date === UNDATED) return;
    const { start, end, unsure } = extent(event.date);
    const middle = positionOf((start + end) / 2);
    const close = marks.filter((mark) => Math.abs((mark.start + mark.end) / 2 - middle) < TOO_CLOSE);
    const taken = new Set(close.map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level++;
    marks.push({ number: i + 1, event, start: positionOf(start), end: positionOf(end), unsure, level });
  });
  return {
    marks,
    span: { first, last },
    ticks: ticksOf(first, last).map((year) => ({ year, at: positionOf(dayNumber(`${year}-01-01`)) })),
  };
}
