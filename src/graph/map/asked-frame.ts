/** What of the map is asked about. */
import { ASKED_FIT } from '../network/camera';
import { SUBJECT } from '../network/drawn-discs';
import { type PlacedShapes, seenFrom } from '../network/placed-shapes';
import type { PairLine } from '../network/shapes';
import { alongStroke, strokeBetween } from '../network/strokes';
import type { Point } from '../point';
import type { Rectangle } from '../rectangle';
import { rectangleAround, WORLD } from './projection';
import { turnsTo } from './round-globe';
import { AS_SEEN, isBeside, SAME_PLACE } from './see-map';

/** The least that is shown, as parts of the whole map; and of what is close together, so that its ends part. */
const LEAST = { usual: 0.04, close: 0.012 };
/** What is seen at the least of a line between the rings about its ends, in pixels. */
const LINE_SEEN = 40;
/** Where so much of the map is asked about, all of it is shown. */
const NEARLY_ALL = 0.85;
/** The parts of its way at which an arc is looked at, which rises over its ends. */
const PARTS = [0.25, 0.5, 0.75];

/** What of the map is asked about, and from how near its ends part, in pixels for a model unit. */
export interface AskedFrame extends Rectangle {
  readonly parting: number;
}

/** From how near something of a line is seen between the rings about its ends, which stay as large as they are. */
function partingOf({ discs }: PlacedShapes, { from, to }: PairLine): number {
  const [start, end] = [discs.get(from), discs.get(to)];
  if (!start || !end) return 0;
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  // Those at one place are set apart by other means.
  if (length < SAME_PLACE) return 0;
  const reach = (start.radius + end.radius) * AS_SEEN.k + 2 * SUBJECT.reach;
  return (reach + LINE_SEEN) / length;
}

/**
 * The rectangle that holds all parties and lines of these that have a place; null where none has, and where that is nearly the
 * whole map, or goes on at its other edge.
 */
export function frameOfAsked(placed: PlacedShapes, asked: ReadonlySet<string>): AskedFrame | null {
  const seen = seenFrom(placed, AS_SEEN);
  let parting = 0;
  const discs = [...placed.discs.values()].filter((disc) => asked.has(disc.id) && !isBeside(disc));
  const points: Point[] = [...discs];
  for (const line of placed.lines) {
    const [from, to] = [placed.discs.get(line.from), placed.discs.get(line.to)];
    if (!asked.has(line.id) || !from || !to || isBeside(from) || isBeside(to)) continue;
    if (turnsTo(from, to) !== 0) return null;
    // Its bend is a part of its length here, as it is seen.
    const bend = line.bend * Math.hypot(to.x - from.x, to.y - from.y);
    const discs = new Map([from, to].map((disc) => [disc.id, { ...disc, radius: 0 }]));
    const stroke = strokeBetween({ discs, lines: [] }, { ...line, bend });
    parting = Math.max(parting, partingOf(seen, line));
    if (stroke) points.push(...PARTS.map((part) => alongStroke(stroke, part)));
  }
  if (points.length === 0) return null;
  const { x, y, width, height } = rectangleAround(points);
  if (width > NEARLY_ALL * WORLD.width || height > NEARLY_ALL * WORLD.height) return null;
  const least = LEAST[parting > ASKED_FIT.nearest ? 'close' : 'usual'];
  const [wide, high] = [Math.max(width, least * WORLD.width), Math.max(height, least * WORLD.height)];
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high, parting };
}
