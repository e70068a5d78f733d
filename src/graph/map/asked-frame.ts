/** What of the map is asked about. */
import type { PlacedShapes } from '../network/placed-shapes';
import { alongStroke, strokeBetween } from '../network/strokes';
import type { Point } from '../point';
import type { Rectangle } from '../rectangle';
import { rectangleAround, WORLD } from './projection';
import { turnsTo } from './round-globe';
import { isBeside } from './see-map';

/** The least that is shown, as parts of the whole map. */
const LEAST = 0.04;
/** Where so much of the map is asked about, all of it is shown. */
const NEARLY_ALL = 0.85;
/** The parts of its way at which an arc is looked at, which rises over its ends. */
const PARTS = [0.25, 0.5, 0.75];

/**
 * The rectangle that holds all parties and lines of these that have a place; null where none has, and where that is nearly the
 * whole map, or goes on at its other edge.
 */
export function frameOfAsked(placed: PlacedShapes, asked: ReadonlySet<string>): Rectangle | null {
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
    if (stroke) points.push(...PARTS.map((part) => alongStroke(stroke, part)));
  }
  if (points.length === 0) return null;
  const { x, y, width, height } = rectangleAround(points);
  if (width > NEARLY_ALL * WORLD.width || height > NEARLY_ALL * WORLD.height) return null;
  const [wide, high] = [Math.max(width, LEAST * WORLD.width), Math.max(height, LEAST * WORLD.height)];
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}
