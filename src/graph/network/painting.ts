/** What every part of painting a network needs to know. */
import type { SelectableId } from '../../domain/ids';
import type { Palette } from '../../ui/palette';
import type { Emphasis } from '../surface';
import type { Camera } from './camera';
import type { PartyIcons } from './party-icons';
import type { PlacedScene } from './placed-scene';

/** How a network is to look. */
export interface Look {
  readonly palette: Palette;
  readonly icons: PartyIcons;
  readonly emphasis: Emphasis;
  readonly selection: SelectableId | null;
}

/** One painting of a scene on a canvas. */
export interface Painting {
  readonly context: CanvasRenderingContext2D;
  readonly scene: PlacedScene;
  readonly camera: Camera;
  /** Pixels of the canvas for a pixel of the page. */
  readonly ratio: number;
  readonly look: Look;
}

/** How much is seen of what steps back. */
const DIMMED = 0.22;

/** Whether something stands out; everything does where nothing is to. */
export function standsOut({ look }: Painting, id: SelectableId): boolean {
  return look.emphasis === null || look.emphasis.has(id);
}

/** How much is seen of something. */
export function opacityOf(painting: Painting, id: SelectableId): number {
  return standsOut(painting, id) ? 1 : DIMMED;
}

/** From now on lengths are in model units. */
export function measureInModelUnits({ context, camera: { k, x, y }, ratio }: Painting): void {
  context.setTransform(k * ratio, 0, 0, k * ratio, x * ratio, y * ratio);
}

/** From now on lengths are in pixels of the page. */
export function measureInPixels({ context, ratio }: Painting): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}
