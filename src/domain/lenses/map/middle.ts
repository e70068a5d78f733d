import type { Coordinates } from './coordinates';

const RADIANS = Math.PI / 180;

/** The middle of places on the globe, which does not mind where a map is cut open; null where there are none. */
export function middleOf(places: readonly Coordinates[]): Coordinates | null {
  if (places.length === 0) return null;
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of places) {
    const [north, east] = [latitude * RADIANS, longitude * RADIANS];
    x += Math.cos(north) * Math.cos(east);
    y += Math.cos(north) * Math.sin(east);
    z += Math.sin(north);
  }
  return { latitude: Math.atan2(z, Math.hypot(x, y)) / RADIANS, longitude: Math.atan2(y, x) / RADIANS };
}
