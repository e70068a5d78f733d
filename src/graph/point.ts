/** A point, in CSS pixels from the graph's corner or in model units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
