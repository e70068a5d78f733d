/** How a picture is moved up or down a little, so that the ground of the headings at the top of its window cuts nothing. */
import { MARGIN } from '../viewing';
import type { Extent, Scenery, WindowSize } from './scenery';
import { RIM } from './uncut';

/** From the top of the window to where the ground of the headings ends, in pixels. */
const GROUND_TO = MARGIN + 16;

/** This far at the most, in steps of so much, in pixels. */
const SHIFT = { most: 48, step: 2 };

/** How many nodes and names the ground of the headings cuts in two. */
function countCut({ rows }: Scenery, zoom: number, pan: number): number {
  const edge = (GROUND_TO - pan) / zoom;
  return rows.filter(([top, bottom]) => top + RIM < edge && edge < bottom - RIM).length;
}

/** The nearest pan at which the fewest nodes are cut there, from which what the picture is about is seen as before. */
export function clearOfTop(
  { height }: WindowSize,
  scenery: Scenery,
  { y1, y2 }: Extent,
  zoom: number,
  pan: number,
  top: number,
): number {
  const pans = [pan];
  for (let by = SHIFT.step; by <= SHIFT.most; by += SHIFT.step) pans.push(pan + by, pan - by);
  const isSeen = (other: number) =>
    zoom * y1 + other >= GROUND_TO && zoom * y2 + other <= height - RIM && other <= top;
  const cuts = pans
    .filter((other) => other === pan || isSeen(other))
    .map((at) => ({ at, cut: countCut(scenery, zoom, at) }));
  return cuts.reduce((best, other) => (other.cut < best.cut ? other : best)).at;
}
