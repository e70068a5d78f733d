/** The rows and columns of a matrix in the order that a reader chose. */

import { type Dataset, partyOf } from '../../model/dataset';
import type { PartyId } from '../../model/ids';
import { alphabetical } from '../../text/alphabetical';
import type { Grid } from '../lens';
import { byLikeness, type Vector } from './likeness';
import type { Order } from './orders';

/** From whom, and to whom, in order. */
export type Arranged = Pick<Grid, 'rows' | 'columns'>;

function byName(dataset: Dataset, ids: readonly PartyId[]): PartyId[] {
  const nameOf = (id: PartyId) => partyOf(dataset, id).name;
  return [...ids].sort((a, b) => alphabetical(nameOf(a), nameOf(b)) || (a < b ? -1 : 1));
}

/** What each of the parties at one end exports to, or imports from, those at the other. */
function vectorsOf(
  { flows, width }: Grid,
  end: 'from' | 'to',
  own: readonly PartyId[],
  others: readonly PartyId[],
) {
  const numbers = new Map(others.map((id, at) => [id, at]));
  const vectors = new Map(own.map((id) => [id, new Map<number, number>()]));
  for (const flow of flows) {
    const at = numbers.get(flow[end === 'from' ? 'to' : 'from']);
    if (at === undefined || flow.group !== 'goods' || flow[width] <= 0) continue;
    vectors.get(flow[end])?.set(at, flow[width]);
  }
  return vectors;
}

/** Those that deal with the same parties next to one another; those without a number after them, as they were. */
function alikeTogether(ids: readonly PartyId[], vectors: ReadonlyMap<PartyId, Vector>): PartyId[] {
  const sizeOf = (id: PartyId) => vectors.get(id)?.size ?? 0;
  const dealing = ids.filter((id) => sizeOf(id) > 0);
  const order = byLikeness(dealing.map((id) => vectors.get(id) ?? new Map()));
  return [...order.flatMap((at) => dealing[at] ?? []), ...ids.filter((id) => sizeOf(id) === 0)];
}

const ARRANGE: Readonly<Record<Order, (dataset: Dataset, grid: Grid) => Arranged>> = {
  weight: (_, { rows, columns }) => ({ rows, columns }),
  name: (dataset, { rows, columns }) => ({ rows: byName(dataset, rows), columns: byName(dataset, columns) }),
  likeness: (_, grid) => {
    const { rows, columns } = grid;
    return {
      rows: alikeTogether(rows, vectorsOf(grid, 'from', rows, columns)),
      columns: alikeTogether(columns, vectorsOf(grid, 'to', columns, rows)),
    };
  },
};

/** The rows and columns in an order. */
export const arranged = (dataset: Dataset, grid: Grid, order: Order): Arranged =>
  ARRANGE[order](dataset, grid);
