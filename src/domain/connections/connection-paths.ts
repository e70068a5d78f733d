/** The ways that are asked for between two things: fetched with the first question. */
import type { FacetIndex } from '../columns/facet-index';
import { memoizeLast } from '../memoize/memoize';
import { connectingRows } from './connecting-rows';
import type { Connection, Wish } from './connection';
import { type Network, networkOf } from './network';
import { type Paths, pathsBetween } from './paths';

/** More paths than this nobody reads at once. */
export const MAX_PATHS = 20;

/** Longer ways have so many steps, or as many as the shortest has. */
const LONGER = 3;
/** And even longer ones so many. */
const LONGEST = 4;

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
