/** What stays within a part of a fold, as lines: hatched, in a frame, with a gap where it is more than the scale holds. */
import type { Point } from '../point';

/** From one point to another. */
export type Segment = readonly [from: Point, to: Point];

/** How wide its lines are, and how far apart, across and down. */
export const HATCH = { line: 1.5, apart: 7 };

/** Where the gap is, as parts of the width: nearer to the middle than that of bars, and wider, for there is less of it. */
const BREAK = { from: 0.64, to: 0.79 };
/** How far it leans, as a part of the height. */
const LEAN = 0.18;

/** The slanted lines in a square, from its lower left on. */
export function hatched({ x, y }: Point, side: number): Segment[] {
  const count = Math.floor((2 * side) / HATCH.apart);
  return Array.from({ length: count }, (_, i): Segment => {
    const along = (i + 0.5) * HATCH.apart;
    return [
      { x: x + Math.max(0, along - side), y: y + Math.min(along, side) },
      { x: x + Math.min(along, side), y: y + Math.max(0, along - side) },
    ];
  });
}

/** The corners of the gap of one that is broken. */
export function gapIn({ x, y }: Point, side: number): readonly Point[] {
  const lean = (LEAN * side) / 2;
  return [
    { x: x + BREAK.from * side + lean, y: y - 1 },
    { x: x + BREAK.to * side + lean, y: y - 1 },
    { x: x + BREAK.to * side - lean, y: y + side + 1 },
    { x: x + BREAK.from * side - lean, y: y + side + 1 },
  ];
}
