/** The geometry of the lines of a network, in model units. */
import type { Point } from './ground';
import type { Disc, PairLine } from './scene';

/** A line from rim to rim: straight, or a quadratic curve about a control point. */
export interface Stroke {
  readonly start: Point;
  readonly end: Point;
  readonly control: Point | null;
}

/** What stays free between a rim and its line. */
const GAP = 1;
/** How far the loop of a party to itself rises over its middle, in radii. */
const LOOP = 3.5;

/** The point at this distance from one point in the direction of another; the point itself where both are the same. */
export function towards(from: Point, to: Point, distance: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: from.x + (dx / length) * distance, y: from.y + (dy / length) * distance };
}

function controlOf(from: Disc, to: Disc, bend: number): Point | null {
  if (from.id === to.id) return { x: from.x, y: from.y - LOOP * from.radius };
  if (bend === 0) return null;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
}

/** The way of a line between the discs at its ends. */
export function strokeOf({ bend }: PairLine, from: Disc, to: Disc): Stroke {
  const control = controlOf(from, to, bend);
  // A loop leaves on one side and comes back on the other.
  const aside = from.id === to.id ? 2 * from.radius : 0;
  const [left, right] = control ? [-aside, aside].map((by) => ({ x: control.x + by, y: control.y })) : [];
  return {
    start: towards(from, left ?? to, from.radius + GAP),
    end: towards(to, right ?? from, to.radius + GAP),
    control,
  };
}

/** The point of a stroke at a part of its way, from 0 to 1. */
export function alongStroke({ start, end, control }: Stroke, part: number): Point {
  const rest = 1 - part;
  if (!control) return { x: start.x * rest + end.x * part, y: start.y * rest + end.y * part };
  const [a, b, c] = [rest * rest, 2 * rest * part, part * part];
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}
