/**
 * The question how two things are connected, as something that can be selected. Its id holds all of it, so that a link asks
 * the same: `connection..IRN..VEN`, and behind that what else is asked for, such as `systems`.
 */
import type { FacetIndex } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import type { ConnectionId } from '../model/ids';
import { connectingRows } from './connecting-rows';
import { type NodeId, networkOf } from './network';
import { type Paths, pathsBetween } from './paths';

/** What can be asked for besides: ways through weapon systems, longer ways, and ways over what is no firm deal. */
export const WISHES = ['systems', 'longer', 'others'] as const;

/** One of them. */
export type Wish = (typeof WISHES)[number];

/** Two things, and what is asked of the ways between them. */
export interface Connection {
  readonly ends: readonly [NodeId, NodeId];
  readonly wishes: readonly Wish[];
}

const JOIN = '..';
const CONNECTION = 'connection';

/** More paths than this nobody reads. */
const MOST = 20;

/** Longer ways have so many steps, or as many as the shortest has. */
const LONGER = 3;

/** The id of a connection. */
export const connectionId = ({ ends, wishes }: Connection): ConnectionId =>
  [CONNECTION, ...ends, ...WISHES.filter((wish) => wishes.includes(wish))].join(JOIN) as ConnectionId;

const isWish = (text: string): text is Wish => WISHES.some((wish) => wish === text);

/** What an id asks, as far as the dataset knows both things; null for every other text. */
export function connectionOf(dataset: Pick<Dataset, 'parties' | 'systems'>, id: string): Connection | null {
  const [name, first = '', second = '', ...wishes] = id.split(JOIN);
  if (name !== CONNECTION || !wishes.every(isWish)) return null;
  const nodeIn = (text: string): NodeId | null =>
    dataset.parties.get(text)?.id ?? dataset.systems.get(text)?.id ?? null;
  const [from, to] = [nodeIn(first), nodeIn(second)];
  return from && to && from !== to ? { ends: [from, to], wishes } : null;
}

/** The paths that a connection asks for, over the relationships in these rows. */
export function connectionPaths(index: FacetIndex, rows: Uint32Array, { ends, wishes }: Connection): Paths {
  const has = (wish: Wish) => wishes.includes(wish);
  const [from, to] = ends;
  const network = networkOf(index, connectingRows(index, rows, has('others')), has('systems'));
  const shortest = pathsBetween(network, from, to, { longest: null, most: MOST });
  if (!has('longer') || shortest.shortest === null || shortest.shortest >= LONGER) return shortest;
  return pathsBetween(network, from, to, { longest: LONGER, most: MOST });
}
