/** A network once more, for paper. */
import type { Rectangle } from '../rectangle';
import { cameraAround } from './camera';
import type { Manner } from './manner';
import { paintNetwork } from './paint-network';
import type { Look } from './painting';
import type { PlacedShapes } from './placed-shapes';

/** The size of the picture at the most, in pixels of the page, and how many pixels of the canvas each has. */
const SIZE = { width: 1000, height: 760 };
const RATIO = 2;
/** The letters below it, and the room of each line, in pixels. */
const CAPTION = { size: 12, height: 17 };

/** Paints what must be said below the picture. */
function paintCaption(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { palette }: Look,
  top: number,
): void {
  context.setTransform(RATIO, 0, 0, RATIO, 0, 0);
  context.font = `${CAPTION.size}px ${palette.font}`;
  context.fillStyle = palette.colour.soft;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const [i, line] of lines.entries()) context.fillText(line, 0, top + (i + 0.5) * CAPTION.height);
}

/** Paints what is in the frame on a canvas of its own; null where the browser gives none. */
export function paintOnPaper(
  manner: Manner,
  { placed, look }: { readonly placed: PlacedShapes; readonly look: Look },
  frame: Rectangle,
): HTMLCanvasElement | null {
  const caption = manner.caption?.(placed) ?? [];
  const beside = SIZE.height - manner.room(SIZE, placed).height;
  const needed = Math.ceil((SIZE.width * frame.height) / Math.max(1, frame.width)) + beside;
  const size = { ...SIZE, height: Math.min(SIZE.height, needed) };
  const canvas = document.createElement('canvas');
  canvas.width = size.width * RATIO;
  canvas.height = (size.height + caption.length * CAPTION.height) * RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  const view = cameraAround(frame, manner.room(size, placed));
  const seen = manner.see(placed, view, size);
  paintNetwork({ context, size, ratio: RATIO, look, view, isMoving: false, ...seen });
  paintCaption(context, caption, look, size.height);
  return canvas;
}
