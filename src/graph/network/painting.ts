/** What every part of painting a network needs to know. */

import type { Emphasis } from '../../domain/lenses/lens';
import type { SelectableId } from '../../domain/model/ids';
import { type Grade, gradeOf } from '../../ui/emphasis';
import type { Palette } from '../../ui/palette';
import type { Camera, Size } from './camera';
import type { PartyIcons } from './party-icons';
import type { PlacedScene } from './placed-scene';

/** How a network is to look. */
export interface Look {
  readonly palette: Palette;
  readonly icons: PartyIcons;
  readonly emphasis: Emphasis;
}

/** One painting of a scene on a canvas. */
export interface Painting {
  readonly context: CanvasRenderingContext2D;
  readonly scene: PlacedScene;
  readonly camera: Camera;
  readonly size: Size;
  /** Pixels of the canvas for a pixel of the page. */
  readonly ratio: number;
  readonly look: Look;
}

/** How strongly something is painted. */
export function gradeIn({ look }: Painting, id: SelectableId): Grade {
  return gradeOf(look.emphasis, id);
}

/** From now on lengths are in model units. */
export function measureInModelUnits({ context, camera: { k, x, y }, ratio }: Painting): void {
  context.setTransform(k * ratio, 0, 0, k * ratio, x * ratio, y * ratio);
}

/** From now on lengths are in pixels of the page. */
export function measureInPixels({ context, ratio }: Painting): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}
