/** What a reader looks at in a picture, and what they moved in it. */

/**
 * The part of a picture that a reader chose to look at, in the units of the picture: its middle, and the extent that is
 * seen at the least, so that a window of another form shows it too.
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node that a reader moved, and where its middle stands, in the units of the picture. */
export interface MovedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** How far apart the columns of the systems lens stand: as a window of the first reader had room for. */
export const SPACINGS = ['wide', 'close', 'narrow'] as const;

/** One of the spacings. */
export type Spacing = (typeof SPACINGS)[number];
