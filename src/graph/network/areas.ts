/** Areas found by where they lie: a name is held against a few of them, and not against each in the picture. */
import type { Rectangle } from '../rectangle';

/** Whether two rectangles cover one another. */
export const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where the first of those begins, from left to right, that begin farther right than this. */
function firstAfter(sorted: readonly Rectangle[], x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Rectangle).x > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Finds those of some areas that cover another one, from left to right. */
export function areasByPlace(areas: readonly Rectangle[]): (area: Rectangle) => Rectangle[] {
  const sorted = areas.toSorted((a, b) => a.x - b.x);
  const widest = sorted.reduce((most, { width }) => Math.max(most, width), 0);
  return (area) => {
    const found: Rectangle[] = [];
    const right = area.x + area.width;
    for (let i = firstAfter(sorted, area.x - widest); i < sorted.length; i++) {
      const other = sorted[i] as Rectangle;
      if (other.x >= right) break;
      if (overlap(other, area)) found.push(other);
    }
    return found;
  };
}
