/**
 * How far the arcs of a map bend. All bend to the same side, so that what goes the other way takes another way; and those that
 * arrive at one party do so from different sides, so that their arrows do not lie over one another.
 */
import type { Point } from '../point';

/** An arc from one point to another. */
export interface Arc {
  readonly from: Point;
  readonly to: Point;
  /** What it arrives at. */
  readonly at: string;
}

/** The angle between an arc and the straight way where it arrives: usually, at the least and at the most, in radians. */
const ANGLE = { usual: 0.34, least: 0.08, most: 0.9 };
/** The angle that should lie between two arcs that arrive at one party, where there is room. */
const APART = 0.2;

/** How far the middle of an arc stands aside, as a part of its length, to arrive by this angle. Eastwards is over the straight way. */
const bendBy = (angle: number) => -Math.tan(angle) / 2;

/** The bend of an arc that has no other to give way to. */
export const USUAL_BEND = bendBy(ANGLE.usual);

interface Arrival {
  readonly index: number;
  /** The direction of the straight way. */
  readonly straight: number;
}

/** The values nearest to those given, which rise, that lie this far apart: neighbours that are too near move off from their middle. */
export function spreadOut(values: readonly number[], apart: number): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const [i, value] of values.entries()) {
    let block = { sum: value - i * apart, count: 1 };
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (last.sum / last.count <= block.sum / block.count) break;
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((value, i) => value + i * apart);
}

/** The arrivals in the order in which one comes to them who goes round, beginning after the widest gap. */
function goingRound(arrivals: readonly Arrival[]): { arrival: Arrival; straight: number }[] {
  const sorted = [...arrivals].sort((a, b) => a.straight - b.straight || a.index - b.index);
  const gapBefore = (i: number) => {
    const before = sorted.at(i - 1)?.straight ?? 0;
    const own = sorted[i]?.straight ?? 0;
    return i === 0 ? own + 2 * Math.PI - before : own - before;
  };
  const gaps = sorted.map((_, i) => gapBefore(i));
  const first = gaps.indexOf(Math.max(...gaps));
  return sorted.map((_, i) => {
    const at = (first + i) % sorted.length;
    const arrival = sorted[at] as Arrival;
    return { arrival, straight: arrival.straight + (at < first ? 2 * Math.PI : 0) };
  });
}

const clamped = (value: number) => Math.min(ANGLE.most, Math.max(ANGLE.least, value));

/** The bend of each arc, as a part of its length. */
export function bendsOfArcs(arcs: readonly Arc[]): number[] {
  const bends = arcs.map(() => USUAL_BEND);
  const arrivals = new Map<string, Arrival[]>();
  for (const [index, { from, to, at }] of arcs.entries()) {
    const arrival = { index, straight: Math.atan2(to.y - from.y, to.x - from.x) };
    const known = arrivals.get(at);
    if (known) known.push(arrival);
    else arrivals.set(at, [arrival]);
  }
  for (const of of arrivals.values()) {
    const round = goingRound(of);
    const wanted = round.map(({ straight }) => straight + ANGLE.usual);
    const apart = Math.min(APART, (2 * Math.PI) / of.length);
    for (const [i, angle] of spreadOut(wanted, apart).entries()) {
      const own = round[i];
      if (own) bends[own.arrival.index] = bendBy(clamped(angle - own.straight));
    }
  }
  return bends;
}
