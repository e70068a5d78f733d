/** Years one after the other: which of them each step shows. */
import type { YearSpan } from '../model/relationship';
import type { PlayedYears } from './played-years';
import { clampedTo, narrowed } from './years';

interface Steps {
  /** The years of the step with this number, from nought. */
  readonly at: (span: YearSpan, step: number) => YearSpan;
  /** The step that shows these years, or the one that comes nearest. */
  readonly of: (span: YearSpan, years: YearSpan) => number;
}

/** So many years, moved along by one at a time. */
const windowOf = (length: number): Steps => ({
  at: ({ first }, step) => ({ first: first + step, last: first + step + length - 1 }),
  of: ({ first }, years) => years.first - first,
});

const STEPS: Readonly<Record<PlayedYears, Steps>> = {
  year: windowOf(1),
  five: windowOf(5),
  'up-to': {
    at: ({ first }, step) => ({ first, last: first + step }),
    of: ({ first }, years) => years.last - first,
  },
};

/** The last step: the one that shows the last year. */
const lastStep = (span: YearSpan, play: PlayedYears) =>
  Math.max(0, STEPS[play].of(span, { first: span.last - (play === 'five' ? 4 : 0), last: span.last }));

const isSame = (a: YearSpan, b: YearSpan) => a.first === b.first && a.last === b.last;

/**
 * The years of the next step, or of the one before; null where there is none. Where other years are chosen than those
 * of a step, it is the step that begins where they do; where none are, the first one or the last.
 */
export function stepped(
  span: YearSpan,
  chosen: YearSpan | null,
  play: PlayedYears,
  by: 1 | -1,
): YearSpan | null {
  const { at, of } = STEPS[play];
  const last = lastStep(span, play);
  if (!chosen) return at(span, by === 1 ? 0 : last);
  const here = clampedTo({ first: 0, last }, of(span, chosen));
  const step = isSame(at(span, here), chosen) ? here + by : here;
  return step < 0 || step > last ? null : at(span, step);
}

/** Whether there is nothing after these years. */
export function isAtEnd(span: YearSpan, chosen: YearSpan | null, play: PlayedYears): boolean {
  return stepped(span, chosen, play, 1) === null;
}

/** The years as a filter keeps them: all of them are no restriction. */
export const asKept = (span: YearSpan, years: YearSpan) => narrowed(span, years.first, years.last);
