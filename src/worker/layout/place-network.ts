/** Where the parties of a network stand: the same for everyone, whatever the order of what comes in. */
import { ASPECT, type Body, bodiesOf, tiesOf } from './bodies';
import { layOutBorder } from './border';
import { simulate } from './forces';
import { gather } from './gather';
import { settle } from './nearest-free';
import type { NetworkLink, NetworkNode, NetworkPlaces } from './network';

/** Places parties near those that they deal with, the weighty ones in the middle, and no box over another. */
export function placeNetwork(nodes: readonly NetworkNode[], links: readonly NetworkLink[]): NetworkPlaces {
  const bodies = bodiesOf(nodes);
  const ties = tiesOf(bodies, links);
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const [joined, alone] = [bodies.filter((body) => tied.has(body)), bodies.filter((body) => !tied.has(body))];
  simulate(joined, ties);
  gather(joined);
  settle(joined);
  layOutBorder(alone, joined);
  return new Map(bodies.map((body) => [body.id, pointOf(body)]));
}

function pointOf({ x, y }: Body) {
  return { x: x * ASPECT, y };
}
