/** Where the parties of a network stand: the same for everyone, whatever the order of what comes in. */
import { ASPECT, type Body, bodiesOf, type Tie, tiesOf } from './bodies';
import { layOutBorder } from './border';
import { simulate } from './forces';
import { gather } from './gather';
import { settle } from './nearest-free';
import type { NetworkLink, NetworkNode, NetworkPlaces } from './network';
import { standAmong } from './stand-among';

/** The bodies at the ends of ties, in their order. */
function tiedBy(bodies: readonly Body[], ties: readonly Tie[]): Body[] {
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  return bodies.filter((body) => tied.has(body));
}

function without(bodies: readonly Body[], others: readonly Body[]): Body[] {
  return bodies.filter((body) => !others.includes(body));
}

/** Places parties near those that they deal with, the weighty ones in the middle, and no box over another. */
export function placeNetwork(nodes: readonly NetworkNode[], links: readonly NetworkLink[]): NetworkPlaces {
  const bodies = bodiesOf(nodes);
  const ties = tiesOf(bodies, links);
  const joined = tiedBy(bodies, ties);
  const firstTies = ties.filter(({ source, target }) => !source.later && !target.later);
  const first = tiedBy(bodies, firstTies);
  simulate(first, firstTies);
  gather(first);
  settle(first);
  standAmong(first, without(joined, first), ties);
  layOutBorder(without(bodies, joined), joined);
  return new Map(bodies.map((body) => [body.id, pointOf(body)]));
}

function pointOf({ x, y }: Body) {
  return { x: x * ASPECT, y };
}
