/** The geometry of the lines of a network, in model units. */

import { type Point, pointBetween } from '../point';
import type { Rectangle } from '../rectangle';
import { type Camera, toScreen } from './camera';
import type { PlacedShapes } from './placed-shapes';
import type { Disc, PairLine } from './shapes';
import type { GoesOn, Stroke } from './stroke';

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
  // Of several loops of one party, each further one rises higher.
  if (from.id === to.id) return { x: from.x, y: from.y - LOOP * from.radius - bend };
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

/** The way of a line from end to end; null where it lacks an end. */
export function strokeBetween({ discs }: PlacedShapes, line: PairLine): Stroke | null {
  const [from, to] = [discs.get(line.from), discs.get(line.to)];
  return from && to ? strokeOf(line, from, to) : null;
}

/** The pieces of a line, as it is drawn where it does not stand out: mostly one. */
export function piecesBetween(shapes: PlacedShapes, line: PairLine): readonly Stroke[] {
  if (line.parted) return [line.parted.leaves, line.parted.arrives];
  const whole = strokeBetween(shapes, line);
  return whole ? [whole] : [];
}

/** The one piece of a line at which it is named and pointed at. */
export function mainPiece(shapes: PlacedShapes, line: PairLine): Stroke | null {
  return line.parted ? line.parted[line.parted.main] : strokeBetween(shapes, line);
}

/** The dots where a line goes on elsewhere, smaller and smaller, as parts of its width. */
const DOTS = [0.5, 0.42, 0.34];

/** These dots, each with its radius, for a line of this width. */
export function dotsOf({ at, along }: GoesOn, width: number): (Point & { readonly radius: number })[] {
  return DOTS.map((part, i) => ({
    ...{ x: at.x + along.x * (i + 1), y: at.y + along.y * (i + 1) },
    radius: part * width,
  }));
}

/** A stroke in two, parted at a part of its way. */
export function splitStroke(stroke: Stroke, part: number): [Stroke, Stroke] {
  const { start, end, control } = stroke;
  const middle = alongStroke(stroke, part);
  return [
    { start, end: middle, control: control && pointBetween(start, control, part) },
    { start: middle, end, control: control && pointBetween(control, end, part) },
  ];
}

/** A stroke as a camera shows it, in pixels. */
export function onScreen(camera: Camera, { start, end, control }: Stroke): Stroke {
  return {
    start: toScreen(camera, start),
    end: toScreen(camera, end),
    control: control && toScreen(camera, control),
  };
}

/** The point of a stroke at a part of its way, from 0 to 1. */
export function alongStroke({ start, end, control }: Stroke, part: number): Point {
  const rest = 1 - part;
  if (!control) return { x: start.x * rest + end.x * part, y: start.y * rest + end.y * part };
  const [a, b, c] = [rest * rest, 2 * rest * part, part * part];
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}

/** The part of a straight way that lies within a rectangle, from 0 at its beginning to 1 at its end; null for none. */
export function partWithin(
  from: Point,
  to: Point,
  { x, y, width, height }: Rectangle,
): readonly [enters: number, leaves: number] | null {
  let [enters, leaves] = [0, 1];
  for (const [step, least, most] of [
    [to.x - from.x, x - from.x, x + width - from.x],
    [to.y - from.y, y - from.y, y + height - from.y],
  ] as const) {
    if (step === 0 && (least > 0 || most < 0)) return null;
    if (step === 0) continue;
    enters = Math.max(enters, Math.min(least / step, most / step));
    leaves = Math.min(leaves, Math.max(least / step, most / step));
  }
  return enters <= leaves ? [enters, leaves] : null;
}

/** Of a line that a name would hide, at least this part of the way to its end has to be left. */
const MIN_LEFT = 0.5;

/**
 * The point where a line to the end of a stroke meets a rectangle about that end, such as a name that would hide the
 * head; the end itself where it does not, or where too little of the line would be left.
 */
export function endBefore({ start, end, control }: Stroke, area: Rectangle): Point {
  const from = control ?? start;
  const [enters] = partWithin(from, end, area) ?? [0];
  return enters < MIN_LEFT ? end : pointBetween(from, end, enters);
}
