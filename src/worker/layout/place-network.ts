/** Where the parties of a network stand: the same for everyone, whatever the order of what comes in. */
import { ASPECT, type Body, bodiesOf, type Tie, tiesOf } from './bodies';
import { layOutBorder } from './border';
import { simulate } from './forces';
import { gather } from './gather';
import { settle } from './nearest-free';
import type { NetworkLink, NetworkNode, NetworkPositions } from './network';
import { standAmong } from './stand-among';

/** The bodies at the ends of ties, in their order. */
function tiedBy(bodies: readonly Body[], ties: readonly Tie[]): Body[] {
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  return bodies.filter((body) => tied.has(body));
}

function without(bodies: readonly Body[], others: readonly Body[]): Body[] {
  const left = new Set(others);
  return bodies.filter((body) => !left.has(body));
}

/**
 * As many parties find a position among the others; the register has 300. To find one takes with the square of those
 * that stand, and no picture shows more.
 */
const MAX_AMONG = 600;

/**
 * Places parties near those that they deal with, the weighty ones in the middle, and no box over another.
 * @param goesOn Called at every step that may take a while.
 */
export function placeNetwork(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  goesOn: () => void = () => undefined,
): NetworkPositions {
  const bodies = bodiesOf(nodes);
  const ties = tiesOf(bodies, links);
  const firstTies = ties.filter(({ source, target }) => !source.later && !target.later);
  const first = tiedBy(bodies, firstTies);
  simulate(first, firstTies);
  gather(first);
  goesOn();
  settle(first, goesOn);
  const among = without(tiedBy(bodies, ties), first).slice(0, MAX_AMONG);
  standAmong(first, among, ties, goesOn);
  const picture = [...first, ...among];
  layOutBorder(without(bodies, picture), picture);
  return new Map(bodies.map((body) => [body.id, pointOf(body)]));
}

function pointOf({ x, y }: Body) {
  return { x: x * ASPECT, y };
}
