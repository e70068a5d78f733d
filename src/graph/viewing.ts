/** How near and how far every surface lets a reader look. */
import type { Rectangle } from './rectangle';

/** The least and the greatest number of pixels for a model unit. */
export const NEAREST = 4;
export const FARTHEST = 0.15;
/** The greatest of a network or a map: only from so near do the capitals of many neighbours part. */
export const NEAREST_PLACES = 8;
/** To fit a small picture does not blow it up beyond this. */
export const LARGEST_FIT = 1.3;
/** By how much one press of a button or a key comes nearer. */
const ZOOM_STEP = 1.25;
/** Around a picture that fits, in pixels. */
export const MARGIN = 12;

/** The height of the bar at the bottom that says where the rest of an answer is, in pixels. */
export const ANSWER_BAR = 40;

/** How near one press comes, from how near it was. */
export function zoomed(level: number, direction: 'in' | 'out'): number {
  return direction === 'in' ? level * ZOOM_STEP : level / ZOOM_STEP;
}

/** Whether a rectangle is not all in a window of this size. */
export function isOutside(
  window: { readonly width: number; readonly height: number },
  { x, y, width, height }: Rectangle,
): boolean {
  return x < 0 || y < 0 || x + width > window.width || y + height > window.height;
}

/** A side of the window. */
export type Side = 'left' | 'right' | 'up' | 'down';

/** How much of the window one press of a button looks farther. */
const PAN_STEP = 0.25;
const TOWARDS: Readonly<Record<Side, readonly [x: number, y: number]>> = {
  left: [1, 0],
  right: [-1, 0],
  up: [0, 1],
  down: [0, -1],
};

/** How far a picture moves in its window so that more is seen of it on one side, in pixels. */
export function panStep(
  { width, height }: { readonly width: number; readonly height: number },
  towards: Side,
): { x: number; y: number } {
  const [x, y] = TOWARDS[towards];
  const step = Math.round(Math.min(width, height) * PAN_STEP);
  return { x: x * step, y: y * step };
}
