/** Lets the bodies find their neighbours: ties pull, bodies push, and a pull to the centre keeps all together. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { type Body, compareTies, type Tie } from './bodies';

const TICKS = 140;
/** From 1 to a thousandth in that many ticks; written down, because `Math.pow` may differ between browsers. */
const COOLING = 0.0481;

/** The golden angle as a turn: steps of a spiral on which no two bodies line up. Written down for the same reason. */
const TURN = { cos: -0.7373688780783197, sin: 0.6754902942615238 };

/** How many ties of each body pull, the strongest: the many weak ones of a register would pull all into one heap. */
const TIES_THAT_PULL = 8;

/** The length that a tie wants between two boxes, in pixels. */
const TIE_LENGTH = 40;

/** How strongly bodies push one another, per pixel of their size; the weightiest that many times more. */
const PUSH = 3;
const PUSH_OF_WEIGHT = 30;

/** How strongly the centre pulls every body, and how much more strongly the weightiest. */
const CENTRE = 0.06;
const CENTRE_OF_WEIGHT = 0.04;

/** Puts the bodies on a spiral, the first one in the middle, each with as much room as its box takes. */
function layOutSpiral(bodies: readonly Body[]): void {
  let [cos, sin, area] = [1, 0, 0];
  for (const body of bodies) {
    const radius = Math.sqrt(area);
    body.x = radius * cos;
    body.y = radius * sin;
    area += 2 * body.halfWidth * body.halfHeight;
    [cos, sin] = [cos * TURN.cos - sin * TURN.sin, sin * TURN.cos + cos * TURN.sin];
  }
}

/** All that hangs on each body by its ties. */
function tiedWeights(ties: readonly Tie[]): Map<Body, number> {
  const sums = new Map<Body, number>();
  for (const { source, target, weight } of ties) {
    for (const body of [source, target]) sums.set(body, (sums.get(body) ?? 0) + weight);
  }
  return sums;
}

/** The ties that are among the strongest of either of their bodies. */
function pulling(ties: readonly Tie[]): Tie[] {
  const stronger = new Map<Body, number>();
  const rankOf = (body: Body) => {
    const before = stronger.get(body) ?? 0;
    stronger.set(body, before + 1);
    return before;
  };
  return [...ties]
    .sort((a, b) => b.weight - a.weight || compareTies(a, b))
    .filter(({ source, target }) => Math.min(rankOf(source), rankOf(target)) < TIES_THAT_PULL);
}

/** Moves the bodies to where the forces between them balance, regardless of whether their boxes overlap. */
export function simulate(bodies: Body[], ties: readonly Tie[]): void {
  layOutSpiral(bodies);
  const sums = tiedWeights(ties);
  const sumOf = (body: Body) => sums.get(body) ?? 0;
  const heaviest = bodies.reduce((most, body) => Math.max(most, sumOf(body)), 0);
  const rank = (body: Body) => (heaviest > 0 ? Math.sqrt(sumOf(body) / heaviest) : 0);
  const size = ({ halfWidth, halfHeight }: Body) => Math.sqrt(halfWidth * halfHeight);
  // A party is drawn to whom it depends on: a tie pulls by its share in all the ties of the lighter end.
  const share = ({ source, target, weight }: Tie) =>
    weight > 0 ? weight / Math.min(sumOf(source), sumOf(target)) : 0;
  const towardsCentre = (body: Body) => CENTRE + CENTRE_OF_WEIGHT * rank(body);
  const pull = forceLink<Body, Tie>(pulling(ties))
    .distance(({ source, target }) => TIE_LENGTH + size(source) + size(target))
    .strength(share);
  const push = forceManyBody<Body>().strength(
    (body) => -PUSH * size(body) * (1 + PUSH_OF_WEIGHT * rank(body)),
  );
  forceSimulation<Body, Tie>(bodies)
    .stop()
    .alphaDecay(COOLING)
    .force('pull', pull)
    .force('push', push)
    .force('x', forceX<Body>(0).strength(towardsCentre))
    .force('y', forceY<Body>(0).strength(towardsCentre))
    .tick(TICKS);
}
