/** The heads of lines as SVG paths: the tip at 0, 0, looking to the right; for the legend, the lists and the canvas. */
import type { ArrowHead } from './encodings';

/** A head, for a line of two pixels. */
export interface HeadShape {
  readonly path: string;
  /** How far behind the tip the line ends. */
  readonly length: number;
}

/** The shape of every head. */
export const HEAD_SHAPE: Readonly<Record<ArrowHead, HeadShape>> = {
  triangle: { path: 'M-8 -5 L0 0 L-8 5 Z', length: 8 },
  vee: { path: 'M-9 -5 L0 0 L-9 5 L-6 0 Z', length: 6 },
  chevron: { path: 'M-9 -6 L-6 -6 L0 0 L-6 6 L-9 6 L-4 0 Z', length: 4 },
  diamond: { path: 'M-10 0 L-5 -4 L0 0 L-5 4 Z', length: 10 },
  circle: { path: 'M-8 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0', length: 8 },
  square: { path: 'M-8 -4 H0 V4 H-8 Z', length: 8 },
  bar: { path: 'M-3 -6 H0 V6 H-3 Z', length: 3 },
};
