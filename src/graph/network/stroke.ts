/** What a line is drawn as: one stroke, or two pieces. */
import type { Point } from '../point';

/** A line from rim to rim: straight, or a quadratic curve about a control point. */
export interface Stroke {
  readonly start: Point;
  readonly end: Point;
  readonly control: Point | null;
}

/** A point at which a line ends that goes on elsewhere, and the way from there to the first of the dots that say so. */
export interface GoesOn {
  readonly at: Point;
  readonly along: Point;
}

/** A line in two pieces, from rims to where it leaves the picture and comes in again. */
export interface Parted {
  readonly leaves: Stroke;
  readonly arrives: Stroke;
  /** The piece at which words and the focus stand. */
  readonly main: 'leaves' | 'arrives';
  /** Whether it is drawn from end to end where it stands out. */
  readonly joins: boolean;
  readonly marks: readonly GoesOn[];
}
