/** A network as a drawing in SVG, to be taken away: pure, from the same shapes as the picture on the screen. */
import type { Emphasis } from '../../domain/lenses/lens';
import type { Palette } from '../../ui/palette';
import { type Drawing, drawingOf, stacked } from '../../ui/svg/drawing';
import { NOTHING } from '../../ui/svg/markup';
import type { Rectangle } from '../rectangle';
import { cameraAround } from './camera';
import type { NetworkSight } from './painting';
import { type PlacedShapes, seenFrom } from './placed-shapes';
import { seenTexts } from './seen-texts';
import { NAMING } from './shown-names';
import { discsSvg } from './svg-discs';
import { linesSvg } from './svg-lines';
import { aboutAsWide, namesSvg, networkWordsSvg } from './svg-texts';

/** Discs stand in so much room, in which most names of a large network can be read, and names also beside it. */
const ROOM = { width: 1000, height: 840 };
const BESIDE = { x: 110, y: 30 };
const SIZE = { width: ROOM.width + 2 * BESIDE.x, height: ROOM.height + 2 * BESIDE.y };
/** The room around the drawing. */
const MARGIN = 8;

/** The rectangle about all discs, wherever they have been moved to. */
function frameAround({ discs }: PlacedShapes): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius } of discs.values()) {
    left = Math.min(left, x - radius);
    top = Math.min(top, y - radius);
    right = Math.max(right, x + radius);
    bottom = Math.max(bottom, y + radius);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** All of a network, and not only what the window shows of it. */
export function networkDrawing(placed: PlacedShapes, emphasis: Emphasis, palette: Palette): Drawing {
  if (placed.discs.size === 0) return drawingOf({ body: NOTHING, areas: [] }, 0);
  const { k, x, y } = cameraAround(frameAround(placed), ROOM);
  const camera = { k, x: x + BESIDE.x, y: y + BESIDE.y };
  const shapes = seenFrom(placed, camera);
  const look = { palette, emphasis };
  const sight: NetworkSight = { shapes, camera, size: SIZE, naming: NAMING, fades: false, look };
  const { names, words } = seenTexts(sight, aboutAsWide);
  const parts = [
    { body: linesSvg(sight, names), areas: [] },
    ...[discsSvg(sight), namesSvg(sight, names), networkWordsSvg(sight, words)],
  ];
  return drawingOf(stacked(parts), MARGIN);
}
