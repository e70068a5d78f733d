/** The outlines of the parties of a network. */
import type { NodeShape } from '../../ui/encodings';
import type { Point } from '../point';

/** How round the corners are, in radii. */
export const ROUNDED = 0.35;

/** Traces the outline of a shape about a point. */
export function outline(
  context: CanvasRenderingContext2D,
  shape: NodeShape,
  { x, y }: Point,
  radius: number,
): void {
  context.beginPath();
  if (shape === 'disc') context.arc(x, y, radius, 0, 2 * Math.PI);
  else if (shape === 'triangle') {
    context.moveTo(x, y - radius);
    context.lineTo(x + radius, y + radius);
    context.lineTo(x - radius, y + radius);
    context.closePath();
  } else context.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius * ROUNDED);
}
