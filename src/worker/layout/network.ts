/** What the layout of a network is asked, and what it answers. */

/** A party as a box, which holds its disc and the name below it. */
export interface NetworkNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** How much weight hangs on it. */
  readonly weight: number;
  /** Whether it is not drawn at first: the others are laid out as if they were alone, and these among and around them. */
  readonly later?: boolean;
}

/** What joins two parties, whichever way it runs. */
export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** The centre of a box, in pixels at zoom 1. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Where the centre of each node's box stands, by the node's id. */
export type NetworkPositions = Map<string, Position>;

/** Text in an order that is the same for every language of the browser. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
