/** A rectangle, in CSS pixels from the graph's corner or in model units. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
