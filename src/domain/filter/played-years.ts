/** In which steps years are played, how quickly, and which of them are worth it. */
import type { YearSpan } from '../model/relationship';
import type { YearBar } from './year-bars';

/** What a step shows: a year alone, five years, or all from the first one up to a year. */
export const PLAYED_YEARS = ['year', 'five', 'up-to'] as const;

/** One of these. */
export type PlayedYears = (typeof PLAYED_YEARS)[number];

/** How quickly the steps follow one another. */
export const PACES = ['slow', 'normal', 'fast'] as const;

/** One of these. */
export type Pace = (typeof PACES)[number];

/** How many milliseconds a step is seen. */
export const MILLISECONDS_OF: Readonly<Record<Pace, number>> = { slow: 3000, normal: 1500, fast: 600 };

/** The years that are worth playing: from the first one that has something to the last; all where none has. */
export function playedSpan(bars: readonly YearBar[], all: YearSpan): YearSpan {
  const full = bars.filter(({ visible }) => visible > 0);
  return { first: full[0]?.year ?? all.first, last: full.at(-1)?.year ?? all.last };
}
