/** A network as a drawing in SVG, to be taken away: pure, from the same shapes as the picture on the screen. */
import type { Emphasis } from '../../domain/lenses/lens';
import type { SelectableId } from '../../domain/model/ids';
import type { Palette } from '../../ui/palette';
import { type Drawing, drawingOf, stacked } from '../../ui/svg/drawing';
import { NOTHING } from '../../ui/svg/markup';
import type { Extent } from '../drawing';
import type { Rectangle } from '../rectangle';
import { cameraAround, cameraOnPart } from './camera';
import type { NetworkSight } from './painting';
import { type PlacedShapes, seenFrom } from './placed-shapes';
import { seenTexts } from './seen-texts';
import { NAMING } from './shown-names';
import { shapesSvg } from './svg-shapes';
import { aboutAsWide, namesSvg, networkWordsSvg } from './svg-texts';

/** Discs stand in so much room, in which most names of a large network can be read, and names also beside it. */
const ROOM = { width: 1000, height: 840 };
const BESIDE = { x: 110, y: 30 };
/** In a narrower drawing they stand closer to its edges, and it is as high as wide. */
const NARROW = { beside: 0.12, height: 1 };
/** The room around the drawing. */
const MARGIN = 8;

/** The room for discs in a drawing so wide, and what is beside it. */
function roomWithin(width: number) {
  if (width >= ROOM.width + 2 * BESIDE.x) return { room: ROOM, beside: BESIDE };
  const beside = { x: Math.min(BESIDE.x, NARROW.beside * width), y: BESIDE.y };
  const inner = width - 2 * beside.x;
  return { room: { width: inner, height: Math.min(ROOM.height, NARROW.height * width) }, beside };
}

/** A window, all of which is for what is seen. */
const windowOf = (width: number, height: number) => ({ room: { width, height }, beside: { x: 0, y: 0 } });

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

/** What a picture has to know of that beside it. */
export interface BesideNetwork {
  readonly shapes: PlacedShapes;
  /** Who has no line in this picture, and has one in that. */
  readonly idle: ReadonlySet<SelectableId>;
}

/**
 * All of a network, and not only what the window shows of it.
 * @param framing what there is room for, where that is more than is drawn
 * @param extent how wide it is to be, and what part of it is seen
 */
export function networkDrawing(
  placed: PlacedShapes,
  emphasis: Emphasis,
  palette: Palette,
  framing = placed,
  extent: Extent = {},
  other?: BesideNetwork,
): Drawing {
  if (placed.discs.size === 0) return drawingOf({ body: NOTHING, areas: [] }, 0);
  const { within = Number.POSITIVE_INFINITY, height, seen } = extent;
  const isWindow = seen !== undefined && height !== undefined;
  const { room, beside } = isWindow ? windowOf(within, height) : roomWithin(within);
  const size = { width: room.width + 2 * beside.x, height: room.height + 2 * beside.y };
  const { k, x, y } = seen ? cameraOnPart(seen, room) : cameraAround(frameAround(framing), room);
  const camera = { k, x: x + beside.x, y: y + beside.y };
  const shapes = seenFrom(placed, camera);
  const look = { palette, emphasis };
  const sight: NetworkSight = {
    ...{ shapes, camera, size, naming: NAMING, fades: false, look },
    ...(other && { idle: other.idle }),
  };
  const { names, words } = seenTexts(sight, aboutAsWide, other && seenFrom(other.shapes, camera));
  const parts = [...shapesSvg(sight, names), ...[namesSvg(sight, names), networkWordsSvg(sight, words)]];
  const drawing = drawingOf(stacked(parts), MARGIN);
  return { ...drawing, ...(seen && { bounds: { x: 0, y: 0, ...size } }), sight: { ...camera, below: 0 } };
}
