/** A network once more, for paper. */
import type { Rectangle } from '../rectangle';
import type { Manner } from './manner';
import { paintNetwork } from './paint-network';
import type { Look } from './painting';
import type { PlacedShapes } from './placed-shapes';

/** The size of the picture, in pixels of the page, and how many pixels of the canvas each has. */
const SIZE = { width: 1000, height: 760 };
const RATIO = 2;

/** Paints what is in the frame on a canvas of its own; null where the browser gives none. */
export function paintOnPaper(
  manner: Manner,
  { placed, look }: { readonly placed: PlacedShapes; readonly look: Look },
  frame: Rectangle,
): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width * RATIO;
  canvas.height = SIZE.height * RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  const view = manner.around(frame, SIZE, placed);
  paintNetwork({ context, size: SIZE, ratio: RATIO, look, view, ...manner.see(placed, view, SIZE) });
  return canvas;
}
