/** How large discs are that follow a measure: their area is in proportion to it, between a least and a greatest. */

/** Widths in model units. The least can still be seen and pointed at; the greatest leaves its neighbours room. */
const WIDTH = { least: 12, even: 26, most: 56 } as const;

/** The least width of a disc. */
export const MIN_WIDTH = WIDTH.least;

/** The width where all discs are alike. */
export const EVEN_WIDTH = WIDTH.even;

/** The width of a disc that has so much of what the greatest has. */
export const widthInProportion = (share: number): number =>
  Math.max(WIDTH.least, WIDTH.most * Math.sqrt(share));

/** The part of the greatest up to which all discs are of the least width. */
export const SHARE_OF_LEAST = (WIDTH.least / WIDTH.most) ** 2;

/** How wide a disc is that has so much, as a part of the widest. */
export const partOfWidest = (share: number): number => widthInProportion(share) / WIDTH.most;
