/** A point, in CSS pixels from the graph's corner or in model units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point that lies so much of the way from one to another. */
export const pointBetween = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});
