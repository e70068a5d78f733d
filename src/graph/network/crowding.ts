/** How many lines run where, counted in squares: names rather stand where few do. */

import type { Point } from '../point';
import type { Rectangle } from '../rectangle';
import type { Size } from './camera';
import type { Stroke } from './stroke';
import { alongStroke } from './strokes';

/** The side of a square, in pixels. */
const SQUARE = 6;

/** Counts lines. */
export interface Crowding {
  /** Notes a line, in pixels. */
  readonly add: (stroke: Stroke) => void;
  /** How many lines run through an area; one that runs along it counts several times. */
  readonly within: (area: Rectangle) => number;
}

/** Squares over a window in which no line has been counted yet. */
export function noCrowding({ width, height }: Size): Crowding {
  const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
  const counts = new Uint16Array(columns * rows);
  const square = ({ x, y }: Point): number => {
    const [column, row] = [Math.floor(x / SQUARE), Math.floor(y / SQUARE)];
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  };
  return {
    add: (stroke) => {
      const { start, end, control } = stroke;
      const middle = control ?? start;
      const length =
        Math.hypot(middle.x - start.x, middle.y - start.y) + Math.hypot(end.x - middle.x, end.y - middle.y);
      const steps = Math.max(1, Math.ceil(length / SQUARE));
      for (let step = 0; step <= steps; step++) {
        const at = square(alongStroke(stroke, step / steps));
        if (at >= 0) counts[at] = (counts[at] as number) + 1;
      }
    },
    within: ({ x, y, width: wide, height: high }) => {
      const [left, right] = [Math.max(0, Math.floor(x / SQUARE)), Math.floor((x + wide) / SQUARE)];
      const [top, bottom] = [Math.max(0, Math.floor(y / SQUARE)), Math.floor((y + high) / SQUARE)];
      let sum = 0;
      for (let row = top; row <= Math.min(bottom, rows - 1); row++) {
        for (let column = left; column <= Math.min(right, columns - 1); column++)
          sum += counts[row * columns + column] as number;
      }
      return sum;
    },
  };
}
