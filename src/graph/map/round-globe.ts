/** Lines that go round the globe by the edge of the map, where that is the shorter way. */
import type { Disc } from '../network/shapes';
import type { Parted, Stroke } from '../network/stroke';
import { alongStroke, splitStroke, strokeOf, towards } from '../network/strokes';
import type { Point } from '../point';
import { WORLD_WIDTH } from './projection';

/** Two that are farther apart than this part of the map are nearer by its edge. */
const FAR = 0.5;
/** From one dot at the edge to the next, in model units as they are seen: all of them stand in the margin about the map. */
const MARK = 4.5;
/** How often the cut at the edge is looked for more closely: to less than a pixel. */
const STEPS = 16;

/** How many turns somebody stands from where the shorter way to it leads, in places of the map; 0 for those on the same side. */
export function turnsTo(from: Point, to: Point): -1 | 0 | 1 {
  const part = (to.x - from.x) / WORLD_WIDTH;
  if (part > FAR) return -1;
  return part < -FAR ? 1 : 0;
}

/** Where the shorter way comes from, as if the map went on beside its edges. */
export function aTurnAway(from: Point, to: Point): Point {
  return { x: from.x - turnsTo(from, to) * WORLD_WIDTH, y: from.y };
}

const shifted = (by: number) => (point: Point) => ({ x: point.x + by, y: point.y });

function shiftedStroke({ start, control, end }: Stroke, by: number): Stroke {
  const shift = shifted(by);
  return { start: shift(start), control: control && shift(control), end: shift(end) };
}

/** At which part of its way a line that begins on one side of the edge comes to it. */
function partAt(stroke: Stroke, edge: number): number {
  const side = (part: number) => Math.sign(alongStroke(stroke, part).x - edge);
  let [before, after] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (before + after) / 2;
    if (side(middle) === side(0)) before = middle;
    else after = middle;
  }
  return (before + after) / 2;
}

/** The map in the window: where its two edges are. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** How long the way is by the edge that lies this way. */
export function lengthByEdge(from: Point, to: Point, turns: number, { left, right }: Edges): number {
  return Math.hypot(to.x + turns * (right - left) - from.x, to.y - from.y);
}

/** A line in two pieces: to one edge, and on from the other at the same height. */
export function partedAtEdge(
  line: Parameters<typeof strokeOf>[0],
  from: Disc,
  to: Disc,
  turns: -1 | 1,
  { left, right }: Edges,
): Parted {
  const by = turns * (right - left);
  const whole = strokeOf(line, from, { ...to, ...shifted(by)(to) });
  const part = partAt(whole, turns < 0 ? left : right);
  const [leaves, beyond] = splitStroke(whole, part);
  const arrives = shiftedStroke(beyond, -by);
  const before = leaves.control ?? leaves.start;
  const along = towards({ x: 0, y: 0 }, { x: leaves.end.x - before.x, y: leaves.end.y - before.y }, MARK);
  const isLong = part > 0.5;
  return {
    ...{ leaves, arrives, main: isLong ? 'leaves' : 'arrives', joins: false },
    marks: [
      { at: leaves.end, along },
      { at: arrives.start, along: { x: -along.x, y: -along.y } },
    ],
  };
}
