/** Brings the cluster that the forces left to the size of a picture: nobody is flung away, and no box waits in a heap. */
import type { Body } from './bodies';

/** The share of the picture that boxes may cover at most, for ever more bodies. */
const DENSEST = 0.75;
/** The number of bodies that get half of that: fewer bodies stand further apart, with room for the lines between them. */
const HALF_AS_DENSE = 25;

/** Rounds of pushing overlapping boxes apart: what is left after these is little. */
const ROUNDS = 40;
/** The part of an overlap that a round undoes: less than all of it, so that crowds settle and do not tremble. */
const SOFTNESS = 0.7;

/** How much the cluster may be stretched in one direction, and pressed in the other, to become round. */
const MAX_STRETCH = 1.25;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Moves the middle of all bodies to the centre. */
function centre(bodies: readonly Body[]): void {
  const [x, y] = [mean(bodies.map((body) => body.x)), mean(bodies.map((body) => body.y))];
  for (const body of bodies) {
    body.x -= x;
    body.y -= y;
  }
}

/** Makes a long cluster rounder, or a tall one, so that the picture keeps its aspect. */
function roundOff(bodies: readonly Body[]): void {
  const [spreadX, spreadY] = [mean(bodies.map(({ x }) => x * x)), mean(bodies.map(({ y }) => y * y))];
  if (spreadX === 0 || spreadY === 0) return;
  const wanted = Math.sqrt(Math.sqrt(spreadY / spreadX));
  const stretch = Math.min(MAX_STRETCH, Math.max(1 / MAX_STRETCH, wanted));
  for (const body of bodies) {
    body.x *= stretch;
    body.y /= stretch;
  }
}

/** Draws each body in, along its ray, to a disc that has just enough room for those that are nearer to the centre. */
function drawIn(bodies: readonly Body[]): void {
  const density = (DENSEST * bodies.length) / (bodies.length + HALF_AS_DENSE);
  const distance = ({ x, y }: Body) => Math.sqrt(x * x + y * y);
  let area = 0;
  for (const body of [...bodies].sort((a, b) => distance(a) - distance(b) || a.index - b.index)) {
    area += 4 * body.halfWidth * body.halfHeight;
    const most = Math.sqrt(area / density / Math.PI);
    const factor = Math.min(1, most / distance(body));
    body.x *= factor;
    body.y *= factor;
  }
}

/** Pushes two overlapping boxes apart where they overlap least; the larger one yields less. */
function pushApart(a: Body, b: Body): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const overlapX = a.halfWidth + b.halfWidth - Math.abs(dx);
  const overlapY = a.halfHeight + b.halfHeight - Math.abs(dy);
  if (overlapX <= 0 || overlapY <= 0) return;
  const [areaOfA, areaOfB] = [a.halfWidth * a.halfHeight, b.halfWidth * b.halfHeight];
  const shareOfA = areaOfB / (areaOfA + areaOfB);
  if (overlapX < overlapY) {
    const push = Math.sign(dx || 1) * overlapX * SOFTNESS;
    a.x -= push * shareOfA;
    b.x += push * (1 - shareOfA);
  } else {
    const push = Math.sign(dy || 1) * overlapY * SOFTNESS;
    a.y -= push * shareOfA;
    b.y += push * (1 - shareOfA);
  }
}

/** Pushes every two overlapping boxes apart once, found by a sweep from left to right. */
function pushAllApart(bodies: readonly Body[]): void {
  const widest = bodies.reduce((most, { halfWidth }) => Math.max(most, halfWidth), 0);
  const swept = [...bodies].sort((a, b) => a.x - b.x || a.index - b.index);
  swept.forEach((a, i) => {
    // Boxes move under the sweep: whom it misses by that is found in the next round.
    for (let j = i + 1; j < swept.length; j++) {
      const b = swept[j];
      if (!b || b.x - a.x > a.halfWidth + widest) break;
      pushApart(a, b);
    }
  });
}

/**
 * Centres the bodies, rounds off their cluster, draws in those that stand far out, and pushes apart those that overlap. D3's own collision
 * knows circles only, and a name below a disc is no circle.
 */
export function gather(bodies: readonly Body[]): void {
  centre(bodies);
  roundOff(bodies);
  drawIn(bodies);
  for (let round = 0; round < ROUNDS; round++) pushAllApart(bodies);
}
