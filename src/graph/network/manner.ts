/** What pictures that are drawn as a network do in ways of their own: a network of its own layout, and a map. */

import type { LineId } from '../../domain/lenses/lens';
import type { PartyId, SelectableId } from '../../domain/model/ids';
import type { DrawPicture } from '../../ui/picture';
import type { Rectangle } from '../rectangle';
import { type Camera, type Fit, type Size, toScreen } from './camera';
import type { Look, Pane, Seen } from './painting';
import type { PlacedShapes } from './placed-shapes';

/** What differs between such pictures. */
export interface Manner {
  readonly see: (placed: PlacedShapes, camera: Camera, size: Size) => Seen;
  /** How much of a window the picture itself has, from its corner on. */
  readonly room: (size: Size, placed: PlacedShapes) => Size;
  /** How all of it fits its room, where that is not as usual. */
  readonly fit?: Fit;
  /** Whether a reader can move parties. */
  readonly isMovable: boolean;
  /** What must be said below it on paper, line by line. */
  readonly caption?: (placed: PlacedShapes) => readonly string[];
  /** Draws shapes in SVG. */
  readonly drawing: (
    placed: PlacedShapes,
    emphasis: Look['emphasis'],
    ...paper: Parameters<DrawPicture>
  ) => ReturnType<DrawPicture>;
}

/** Whether nothing is in sight of what moves with the camera: of the lowest pane, that is. */
export function isAstray({ panes, camera }: Seen): boolean {
  const [pane] = panes;
  if (!pane || pane.discs.size === 0) return false;
  const { x, y, width, height } = pane.area;
  return [...pane.discs.values()].every((disc) => {
    const [at, radius] = [toScreen(camera, disc), disc.radius * camera.k];
    return at.x + radius < x || at.x - radius > x + width || at.y + radius < y || at.y - radius > y + height;
  });
}

/** The pane of the window in which something is seen; null for what is not there. */
export function areaOf({ panes }: Seen, id: SelectableId): Rectangle | null {
  const has = ({ discs, lines }: Pane) =>
    discs.has(id as PartyId) || lines.some((line) => line.id === (id as LineId));
  return panes.find(has)?.area ?? null;
}
