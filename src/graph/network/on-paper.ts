/** A network once more, for paper. */
import type { Rectangle } from '../rectangle';
import { cameraAround } from './camera';
import { paintNetwork } from './paint-network';
import type { Painting } from './painting';

/** The size of the picture, in pixels of the page, and how many pixels of the canvas each has. */
const SIZE = { width: 1000, height: 760 };
const RATIO = 2;

/** Paints what is in the frame on a canvas of its own; null where the browser gives none. */
export function paintOnPaper(
  { shapes, look }: Pick<Painting, 'shapes' | 'look'>,
  frame: Rectangle,
): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width * RATIO;
  canvas.height = SIZE.height * RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  paintNetwork({ context, size: SIZE, ratio: RATIO, shapes, camera: cameraAround(frame, SIZE), look });
  return canvas;
}
