/** What of a network is at a point, and where on the screen a thing is. */

import type { LineId } from '../../domain/lenses/lens';
import type { PartyId, SelectableId } from '../../domain/model/ids';
import type { Point } from '../point';
import type { Rectangle } from '../rectangle';
import { type Camera, toScreen } from './camera';
import type { PlacedShapes } from './placed-shapes';
import type { Disc } from './shapes';
import type { Stroke } from './stroke';
import { alongStroke, mainPiece, piecesBetween } from './strokes';

/** A curve is measured along this many straight pieces. */
const PIECES = 8;

function distanceToPiece(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const part = length > 0 ? ((point.x - from.x) * dx + (point.y - from.y) * dy) / length : 0;
  const within = Math.min(1, Math.max(0, part));
  return Math.hypot(point.x - from.x - within * dx, point.y - from.y - within * dy);
}

/** How far a point is from a stroke, in model units. */
function distanceToStroke(point: Point, stroke: Stroke): number {
  if (!stroke.control) return distanceToPiece(point, stroke.start, stroke.end);
  let nearest = Number.POSITIVE_INFINITY;
  let from = stroke.start;
  for (let piece = 1; piece <= PIECES; piece++) {
    const to = alongStroke(stroke, piece / PIECES);
    nearest = Math.min(nearest, distanceToPiece(point, from, to));
    from = to;
  }
  return nearest;
}

/** Whether a point lies beside the box about two discs by more than this: then it is on no line between them. */
function isBeside(point: Point, a: Disc, b: Disc, by: number): boolean {
  return (
    point.x < Math.min(a.x, b.x) - by ||
    point.x > Math.max(a.x, b.x) + by ||
    point.y < Math.min(a.y, b.y) - by ||
    point.y > Math.max(a.y, b.y) + by
  );
}

/**
 * The party at a point: of discs that lie there, the weightiest, which is drawn on top; else that whose middle is nearest.
 * @param reach how far from its middle the pointer is on a party, however small its disc.
 */
export function discAt({ discs }: PlacedShapes, point: Point, reach: number): Disc | null {
  let nearest: { readonly disc: Disc; readonly distance: number } | null = null;
  for (const disc of discs.values()) {
    const distance = Math.hypot(point.x - disc.x, point.y - disc.y);
    if (distance <= disc.radius) return disc;
    if (distance <= reach && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      nearest = { disc, distance };
  }
  return nearest?.disc ?? null;
}

/** How far the pointer is still on a thing: from the middle of a party, and from the edge of a line. */
export interface Reach {
  readonly disc: number;
  readonly line: number;
}

/** What is at a point: the party, else the nearest line within reach; null where nothing is. */
export function thingAt(
  shapes: PlacedShapes,
  point: Point,
  { disc: reachOfDisc, line: reach }: Reach,
): PartyId | LineId | null {
  const disc = discAt(shapes, point, reachOfDisc);
  if (disc) return disc.id;
  let nearest: { readonly id: LineId; readonly distance: number } | null = null;
  for (const line of shapes.lines) {
    const [from, to] = [shapes.discs.get(line.from), shapes.discs.get(line.to)];
    if (!from || !to) continue;
    const far = reach + line.width / 2;
    const around = far + Math.abs(line.bend) + (from === to ? 4 * from.radius : 0);
    if (!line.parted && isBeside(point, from, to, around)) continue;
    const distances = piecesBetween(shapes, line).map((piece) => distanceToStroke(point, piece));
    const distance = Math.min(...distances) - line.width / 2;
    if (distance <= reach && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      nearest = { id: line.id, distance };
  }
  return nearest?.id ?? null;
}

/** Where a line can be pointed at, and the focus stands: this many pixels about its middle. */
const MIDDLE = { width: 44, height: 22 };

/** Where a party, or the middle of a line, is on the screen, in pixels; null where it is not drawn. */
export function boxOnScreen(shapes: PlacedShapes, camera: Camera, id: SelectableId | null): Rectangle | null {
  const { discs, lines } = shapes;
  const disc = id === null ? undefined : discs.get(id);
  if (disc) {
    const [{ x, y }, radius] = [toScreen(camera, disc), disc.radius * camera.k];
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  }
  const line = lines.find((candidate) => candidate.id === id);
  const way = line && mainPiece(shapes, line);
  if (!way) return null;
  const { x, y } = toScreen(camera, alongStroke(way, 0.5));
  return { x: x - MIDDLE.width / 2, y: y - MIDDLE.height / 2, ...MIDDLE };
}
