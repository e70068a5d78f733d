/**
 * The question how two things are connected, as something that can be selected. Its id holds all of it, so that a link asks
 * the same: `connection..IRN..VEN`, and behind that what else is asked for, such as `systems`.
 */
import type { FacetIndex } from '../columns/facet-index';
import { memoizeLast } from '../memoize/memoize';
import type { Dataset } from '../model/dataset';
import type { ConnectionId } from '../model/ids';
import { connectingRows } from './connecting-rows';
import { type Network, type NodeId, networkOf } from './network';
import { type Paths, pathsBetween } from './paths';

/** What can be asked for besides: ways through weapon systems, longer ways, even longer ones, and ways over what is no firm deal. */
export const WISHES = ['systems', 'longer', 'four-steps', 'others'] as const;

/** One of them. */
export type Wish = (typeof WISHES)[number];

/** What is asked of the ways between two ends, whatever a dataset knows of them. */
export interface Asked {
  readonly ends: readonly [string, string];
  readonly wishes: readonly Wish[];
}

/** Two things of a dataset, and what is asked of the ways between them. */
export type Connection = Asked & { readonly ends: readonly [NodeId, NodeId] };

const JOIN = '..';
const CONNECTION = 'connection';

/** More paths than this nobody reads at once. */
export const MAX_PATHS = 20;

/** Longer ways have so many steps, or as many as the shortest has. */
const LONGER = 3;
/** And even longer ones so many. */
const LONGEST = 4;

/** The id of a connection. */
export const connectionId = ({ ends, wishes }: Asked): ConnectionId =>
  [CONNECTION, ...ends, ...WISHES.filter((wish) => wishes.includes(wish))].join(JOIN) as ConnectionId;

const isWish = (text: string): text is Wish => WISHES.some((wish) => wish === text);

/** What an id asks; null for every text that is none of a connection. */
export function askedBy(id: string): Asked | null {
  const [name, first = '', second = '', ...wishes] = id.split(JOIN);
  if (name !== CONNECTION || first === '' || second === '' || first === second) return null;
  return wishes.every(isWish) ? { ends: [first, second], wishes: [...new Set(wishes)] } : null;
}

/** What an id asks, as far as the dataset knows both things; null for every other text. */
export function connectionOf(dataset: Pick<Dataset, 'parties' | 'systems'>, id: string): Connection | null {
  const asked = askedBy(id);
  if (!asked) return null;
  const nodeIn = (text: string): NodeId | null =>
    dataset.parties.get(text)?.id ?? dataset.systems.get(text)?.id ?? null;
  const [from, to] = asked.ends.map(nodeIn);
  return from && to ? { ends: [from, to], wishes: asked.wishes } : null;
}

/** Whether a way may go through weapon systems: where that is asked for, and where it has to, because it ends at one. */
const goesThroughSystems = (index: FacetIndex, { ends, wishes }: Connection): boolean =>
  wishes.includes('systems') || ends.some((end) => index.columns.system.values.some((id) => id === end));

/** Remembered, because one question follows the other over the same relationships. */
const networkFor = memoizeLast(
  (index: FacetIndex, rows: Uint32Array, withOthers: boolean, withSystems: boolean): Network =>
    networkOf(index, connectingRows(index, rows, withOthers), withSystems),
);

/** The first paths that a connection asks for, over the relationships in these rows. */
export function connectionPaths(
  index: FacetIndex,
  rows: Uint32Array,
  connection: Connection,
  most = MAX_PATHS,
): Paths {
  const has = (wish: Wish) => connection.wishes.includes(wish);
  const [from, to] = connection.ends;
  const network = networkFor(index, rows, has('others'), goesThroughSystems(index, connection));
  const shortest = pathsBetween(network, from, to, { longest: null, most });
  const longest = has('four-steps') ? LONGEST : has('longer') ? LONGER : 0;
  if (shortest.shortest === null || shortest.shortest >= longest) return shortest;
  return pathsBetween(network, from, to, { longest, most });
}
