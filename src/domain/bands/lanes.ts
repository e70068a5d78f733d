/** Bands that lie over one another in time, one below the other, so that each is seen. */
import type { Strip } from './shown-bands';

/** A strip, and which of the lanes it lies in, from the highest. */
export interface LaidStrip extends Strip {
  readonly lane: number;
}

/** Strips in lanes, and those for which there is no lane. */
export interface Lanes {
  readonly strips: readonly LaidStrip[];
  readonly count: number;
  readonly more: readonly Strip[];
}

/** How much of the height of a lane a strip fills: a gap parts those of neighbouring lanes. */
export const laneFilled = (lanes: number): number => (lanes > 1 ? 0.88 : 1);

/** More lanes than these would each be too low to be seen. */
const MOST = 4;

/** Lays each strip into the first lane that is free where it begins. @param strips the earliest first. */
export function inLanes(strips: readonly Strip[]): Lanes {
  const ends: number[] = [];
  const laid: LaidStrip[] = [];
  const more: Strip[] = [];
  for (const strip of [...strips].sort((a, b) => a.start - b.start)) {
    const free = ends.findIndex((end) => end <= strip.start);
    const lane = free < 0 ? ends.length : free;
    if (lane >= MOST) {
      more.push(strip);
      continue;
    }
    ends[lane] = strip.end;
    laid.push({ ...strip, lane });
  }
  return { strips: laid, count: ends.length, more };
}
