/** Paints a network at the next frame after something has changed; a large one is moved as it is until it rests. */

import { graphWords } from '../../words/views/graph';
import { debounced, oncePerFrame } from '../schedule';
import type { Camera, Size } from './camera';
import { paintNetwork } from './paint-network';
import type { Painting } from './painting';
import { paintStill, type Still, stillOf } from './still';

/** What there is to paint, at the moment of painting. */
export type Sight = Omit<Painting, 'context' | 'ratio'>;

/** What the surface tells the painter. */
export interface Painter {
  /** Something has changed: everything is painted anew. */
  readonly change: () => void;
  /** The camera has moved. @param before where it was, if a gesture is under way. */
  readonly moved: (before: Camera | null) => void;
  readonly resize: (size: Size) => void;
  readonly stop: () => void;
}

/** A picture of more lines takes longer than a frame to paint. */
const MAX_LIVE = 600;
/** More pixels than these for a pixel of the page take long to paint, and are not seen. */
const FINEST = 2;

const ratioNow = () => Math.min(FINEST, devicePixelRatio || 1);

/**
 * Makes the painter of a canvas.
 * @param settle called right before each painting, to change what else has to change before it.
 * @throws Error where the browser gives no canvas to draw on.
 */
export function createPainter(canvas: HTMLCanvasElement, sight: () => Sight, settle: () => void): Painter {
  const context = canvas.getContext('2d');
  if (!context) throw new Error(graphWords().noCanvas);
  let ratio = ratioNow();
  let still: Still | null = null;
  const paint = oncePerFrame(() => {
    settle();
    // All that was changed just now is painted right away.
    paint.cancel();
    if (still) paintStill(context, still, sight().view, ratio);
    else paintNetwork({ context, ratio, ...sight() });
  });
  const change = () => {
    still = null;
    paint.schedule();
  };
  const rest = debounced(change);
  return {
    change,
    moved: (before) => {
      if (before && sight().shapes.lines.length > MAX_LIVE) still ??= stillOf(canvas, before);
      if (still) rest.schedule();
      paint.schedule();
    },
    resize: ({ width, height }) => {
      ratio = ratioNow();
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      change();
    },
    stop: () => {
      rest.cancel();
      paint.cancel();
    },
  };
}
