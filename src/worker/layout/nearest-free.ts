/** The exact end of the layout: each box takes the free position nearest to its own, and none overlaps another. */
import type { Body } from './bodies';
import type { Position } from './network';

/** Where the centre of a box may not be, because of one that stands already; the edges are allowed. */
interface Blocked {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function blockedBy(standing: Body, box: Body): Blocked {
  const [reachX, reachY] = [standing.halfWidth + box.halfWidth, standing.halfHeight + box.halfHeight];
  return {
    left: standing.x - reachX,
    right: standing.x + reachX,
    top: standing.y - reachY,
    bottom: standing.y + reachY,
  };
}

/** The height nearest to a wish that none of the areas, sorted by their tops, blocks at this x. */
function nearestHeight(x: number, wish: number, byTop: readonly Blocked[]): number {
  let [above, end] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { left, right, top, bottom } of byTop) {
    if (x <= left || x >= right) continue;
    // Between the areas so far and this one there is room, and the wish is in it or below the last such room.
    if (top >= end) {
      if (wish <= end) return nearer(wish, above, end);
      if (wish <= top) return wish;
      above = top;
    }
    end = Math.max(end, bottom);
  }
  return wish >= end ? wish : nearer(wish, above, end);
}

function nearer(wish: number, a: number, b: number): number {
  return wish - a <= b - wish ? a : b;
}

/**
 * The free position nearest to where a box is. Its x is the box's own or at an edge of a blocked area, because at any
 * other x the nearest height stays the same while one goes towards the box's own.
 */
export function nearestFree(box: Body, standing: readonly Body[]): Position {
  const byTop = standing.map((other) => blockedBy(other, box)).sort((a, b) => a.top - b.top);
  const distance = (x: number) => Math.abs(x - box.x);
  const xs = byTop
    .flatMap(({ left, right }) => [left, right])
    .sort((a, b) => distance(a) - distance(b) || a - b);
  let best = { x: box.x, y: nearestHeight(box.x, box.y, byTop) };
  let least = (best.y - box.y) ** 2;
  for (const x of xs) {
    const across = distance(x) ** 2;
    if (across >= least) break;
    const y = nearestHeight(x, box.y, byTop);
    const whole = across + (y - box.y) ** 2;
    if (whole < least) [best, least] = [{ x, y }, whole];
  }
  return best;
}

/** Moves each box to the nearest position that is free of those before it; the first stays where it is. */
export function settle(bodies: readonly Body[], goesOn: () => void = () => undefined): void {
  bodies.forEach((body, i) => {
    goesOn();
    Object.assign(body, nearestFree(body, bodies.slice(0, i)));
  });
}
