/** How wide lines are, in model units. */

/** The line of one relationship. */
export const LINE_WIDTH = 2;

const THINNEST = 1.2;
const WIDEST = 11;

/** The line of a bundle: its area grows with what it stands for, and the thinnest can still be seen. */
export function widthOfShare(share: number): number {
  return Math.round((THINNEST + (WIDEST - THINNEST) * Math.sqrt(share)) * 10) / 10;
}
