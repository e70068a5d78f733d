/** How the globe is laid flat: in the projection of Natural Earth, which neither stretches the north as Mercator does nor squeezes it. */
import { geoNaturalEarth1 } from 'd3-geo';
import type { Coordinates } from '../../domain/lenses/map/coordinates';
import type { Point } from '../point';
import type { Rectangle } from '../rectangle';

/** The width of the whole globe in model units: with the usual ends of the zoom, it fits a phone, and parts the capitals of Europe. */
export const WORLD_WIDTH = 2400;

/** The edge runs through the Bering Strait, so that it cuts no state in two. */
const TURNED: [number, number] = [-11, 0];

/** The projection, the middle of the globe at the origin. */
export const projection = geoNaturalEarth1()
  .rotate(TURNED)
  .fitWidth(WORLD_WIDTH, { type: 'Sphere' })
  .translate([0, 0]);

/** The point of the map for a place. */
export function pointOf({ latitude, longitude }: Coordinates): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x, y };
}

/** What of the globe is looked at where parties stand all over it: from Greenland to Cape Horn. */
export const WORLD: Rectangle = (() => {
  const top = pointOf({ latitude: 80, longitude: 11 }).y;
  const bottom = pointOf({ latitude: -56, longitude: 11 }).y;
  return { x: -WORLD_WIDTH / 2, y: top, width: WORLD_WIDTH, height: bottom - top };
})();

/** A part of the globe, in degrees. */
export interface Extent {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** How many points of each side of a part of the globe are looked at: its sides are curves on the map. */
const STEPS = 8;

/** The rectangle of the map that holds a part of the globe. */
export function rectangleOf({ west, east, south, north }: Extent): Rectangle {
  const steps = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
  return rectangleAround(
    steps.flatMap((part) => {
      const longitude = west + (east - west) * part;
      return [south, north].map((latitude) => pointOf({ latitude, longitude }));
    }),
  );
}

/** The rectangle that holds points; there has to be one. */
export function rectangleAround(points: readonly Point[]): Rectangle {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Around the places that are looked at, as a part of the width and of the height that they fill: arcs rise over them. */
const ROOM = 0.15;
/** The least that is looked at, and from what on it is the whole globe, as parts of its width. */
const LEAST = 0.25;
const NEARLY_ALL = 0.5;

/** What is looked at first where parties stand at these places: always the same for the same places. */
export function frameAround(places: readonly Coordinates[]): Rectangle {
  if (places.length === 0) return WORLD;
  const { x, y, width, height } = rectangleAround(places.map(pointOf));
  if (width > NEARLY_ALL * WORLD_WIDTH) return WORLD;
  const wide = Math.max(width * (1 + 2 * ROOM), LEAST * WORLD_WIDTH);
  const high = Math.max(height * (1 + 2 * ROOM), (LEAST / 2) * WORLD_WIDTH);
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}
