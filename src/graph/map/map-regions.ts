/** The parts of the world that a reader can look at with one choice. */
import type { Camera } from '../../domain/lenses/places';
import { keysOf } from '../../domain/text/keys-of';
import type { Rectangle } from '../rectangle';
import { type Extent, rectangleOf } from './projection';

/** In degrees, with the seas about them; null for all of it, which every window has in its own way. */
const REGIONS = {
  world: null,
  europe: { west: -12, east: 42, south: 35, north: 66 },
  'middle-east': { west: 25, east: 64, south: 11, north: 43 },
  africa: { west: -19, east: 52, south: -36, north: 38 },
  'south-asia': { west: 60, east: 99, south: 4, north: 40 },
  'east-asia': { west: 90, east: 150, south: -12, north: 52 },
  'north-america': { west: -130, east: -60, south: 8, north: 60 },
  'latin-america': { west: -118, east: -34, south: -56, north: 33 },
} as const satisfies Readonly<Record<string, Extent | null>>;

/** One of them. */
export type MapRegion = keyof typeof REGIONS;

/** All of them, in their order. */
export const MAP_REGIONS = keysOf(REGIONS);

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The camera that shows a rectangle of the map. */
export const cameraOnRectangle = ({ x, y, width, height }: Rectangle): Camera => ({
  ...{ x: tenth(x + width / 2), y: tenth(y + height / 2) },
  ...{ width: tenth(width), height: tenth(height) },
});

/** The camera that shows one; null for all of the map. */
export function cameraOnRegion(region: MapRegion): Camera | null {
  const extent = REGIONS[region];
  return extent && cameraOnRectangle(rectangleOf(extent));
}

/** The room about what is asked about, as a part of it: for the names of its ends. */
const ROOM_ABOUT = 0.3;

/** The camera that shows what is asked about, in the proportions of the whole map. */
export function cameraOnPartOf(whole: Rectangle, { x, y, width, height }: Rectangle): Camera {
  const across = (1 + ROOM_ABOUT) * Math.max(width, (height * whole.width) / whole.height);
  const down = (across * whole.height) / whole.width;
  return cameraOnRectangle({
    ...{ x: x + (width - across) / 2, y: y + (height - down) / 2 },
    ...{ width: across, height: down },
  });
}

/** By how much a camera may miss what it shows all of, since it is kept in tenths. */
const ROUNDED = 0.2;

/** Whether a camera shows all of a rectangle of the map. */
export function isWithin({ x, y, width, height }: Rectangle, camera: Camera): boolean {
  const [across, down] = [(camera.width - width) / 2, (camera.height - height) / 2];
  return (
    Math.abs(x + width / 2 - camera.x) <= across + ROUNDED &&
    Math.abs(y + height / 2 - camera.y) <= down + ROUNDED
  );
}

/** The part of the world that a camera shows; null where it shows another. */
export function regionOf(camera: Camera | null): MapRegion | null {
  return (
    MAP_REGIONS.find((region) => {
      const own = cameraOnRegion(region);
      if (!own || !camera) return own === camera;
      return Object.values(own).join() === Object.values(camera).join();
    }) ?? null
  );
}
