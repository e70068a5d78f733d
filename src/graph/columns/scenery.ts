/** What a camera over the columns is told: what there is to be seen, and through what window. */
import type { Point } from '../point';

/** From where to where something reaches. */
export type Span = readonly [from: number, to: number];

/** The size of the window that a picture is seen through, in pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the picture. */
export interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** From how far and from where a picture is seen. */
export interface Viewpoint {
  readonly zoom: number;
  readonly pan: Point;
}

/** What there is to be seen of a picture. */
export interface Scenery {
  readonly all: Extent;
  /** What it is about, the best first: of these, one is seen whole if that can be. */
  readonly about: readonly Extent[];
  /** From where to where nodes and names reach, downwards. */
  readonly rows: readonly Span[];
  /** From where to where nodes, names and the words on lines reach, from left to right. */
  readonly sides: readonly Span[];
  /** Whether it is read from its top, because nothing is chosen. */
  readonly fromTop: boolean;
  /** Whether it is about the answer to a question, all of which is to be in sight, if with smaller letters. */
  readonly isAsked?: boolean;
  /** Whether boxes stand for several weapons each, as those of categories do. */
  readonly hasPiles?: boolean;
}
