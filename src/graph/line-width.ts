/** How wide lines are, in model units. */

/** The line of one relationship. */
export const LINE_WIDTH = 2;

const THINNEST = 1.2;
/** In a network, and in columns, where lines lie close together. */
const WIDEST = { network: 7, columns: 6 };

/** The line of a bundle: its area grows with what it stands for, and the thinnest can still be seen. */
export function widthOfShare(share: number, within: keyof typeof WIDEST): number {
  return Math.round((THINNEST + (WIDEST[within] - THINNEST) * Math.sqrt(share)) * 10) / 10;
}
