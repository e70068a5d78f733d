/** Where lines of a network run through an area. */
import type { Rectangle } from '../rectangle';
import type { Stroke } from './stroke';
import { alongStroke, partWithin } from './strokes';

/** A curve is looked at along this many straight pieces. */
const PIECES = 8;

/** Whether a line runs through an area that is measured as the line is. */
export function crosses(stroke: Stroke, area: Rectangle): boolean {
  const pieces = stroke.control ? PIECES : 1;
  let from = stroke.start;
  for (let piece = 1; piece <= pieces; piece++) {
    const to = alongStroke(stroke, piece / pieces);
    if (partWithin(from, to, area)) return true;
    from = to;
  }
  return false;
}
