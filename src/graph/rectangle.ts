/** A rectangle, in CSS pixels from the graph's corner or in model units. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles are the same, or both missing. */
export function sameRectangle(a: Rectangle | null, b: Rectangle | null): boolean {
  if (!a || !b) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
