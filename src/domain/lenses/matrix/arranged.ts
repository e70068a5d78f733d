/** The rows and columns of a matrix in the order that a reader chose. */

import type { Dataset } from '../../model/dataset';
import { alphabetical } from '../../text/alphabetical';
import { isOfNobody } from '../folds/parts';
import type { Grid } from '../lens';
import { byLikeness, type Vector } from './likeness';
import { type Order, PLAIN_ORDERS } from './orders';
import { byRegion, type Stretch, stretchesOf } from './stretches';

/** From whom, and to whom, in order. */
export interface Arranged extends Pick<Grid, 'rows' | 'columns'> {
  /** The regions along both, where these are what the order follows. */
  readonly stretches?: Readonly<Record<'rows' | 'columns', readonly Stretch[]>>;
}

function byName(dataset: Dataset, ids: readonly string[]): string[] {
  const nameOf = (id: string) => dataset.parties.get(id)?.name ?? id;
  return [...ids].sort((a, b) => alphabetical(nameOf(a), nameOf(b)) || (a < b ? -1 : 1));
}

/** What each of the parties at one end exports to, or imports from, those at the other. */
function vectorsOf(grid: Grid, end: 'from' | 'to', own: readonly string[], others: readonly string[]) {
  const { flows, width } = grid;
  const numbers = new Map(others.map((id, at) => [id, at]));
  const vectors = new Map(own.map((id) => [id, new Map<number, number>()]));
  for (const flow of flows) {
    const at = numbers.get(flow[end === 'from' ? 'to' : 'from']);
    if (at === undefined || flow.group !== 'goods' || flow[width] <= 0) continue;
    const vector = vectors.get(flow[end]);
    vector?.set(at, (vector.get(at) ?? 0) + flow[width]);
  }
  return vectors;
}

/** Those that deal with the same parties next to one another; those without a number after them, as they were. */
function alikeTogether(ids: readonly string[], vectors: ReadonlyMap<string, Vector>): string[] {
  const sizeOf = (id: string) => vectors.get(id)?.size ?? 0;
  const dealing = ids.filter((id) => sizeOf(id) > 0);
  const order = byLikeness(dealing.map((id) => vectors.get(id) ?? new Map()));
  return [...order.flatMap((at) => dealing[at] ?? []), ...ids.filter((id) => sizeOf(id) === 0)];
}

/** What a measure says of each party of a picture; null where it cannot be told. */
export type MeasuredValues = ReadonlyMap<string, number | null>;

/** The greatest first, and those last of whom it cannot be told; equal ones as they were. */
function byMeasure(ids: readonly string[], values: MeasuredValues): string[] {
  const numberOf = (id: string) => values.get(id) ?? Number.NEGATIVE_INFINITY;
  return ids.toSorted((a, b) => (numberOf(a) === numberOf(b) ? 0 : numberOf(b) - numberOf(a)));
}

const ARRANGE: Readonly<Record<(typeof PLAIN_ORDERS)[number], (dataset: Dataset, grid: Grid) => Arranged>> = {
  weight: (_, { rows, columns }) => ({ rows, columns }),
  name: (dataset, grid) => ({
    rows: byName(dataset, grid.rows),
    columns: byName(dataset, grid.columns),
  }),
  region: (_, grid) => {
    const [rows, columns] = [byRegion(grid.rows), byRegion(grid.columns)];
    return { rows, columns, stretches: { rows: stretchesOf(rows), columns: stretchesOf(columns) } };
  },
  likeness: (_, grid) => {
    const { rows, columns } = grid;
    return {
      rows: alikeTogether(rows, vectorsOf(grid, 'from', rows, columns)),
      columns: alikeTogether(columns, vectorsOf(grid, 'to', columns, rows)),
    };
  },
};

/** Those in no group of a fold last, however much they are: they are no group that could be the greatest. */
const nobodyLast = (ids: readonly string[]): readonly string[] =>
  ids.some(isOfNobody) ? [...ids.filter((id) => !isOfNobody(id)), ...ids.filter(isOfNobody)] : ids;

/**
 * The rows and columns in an order, last who is in no group of a fold.
 * @param values what the measure says that the order follows, where it follows one
 */
export function arranged(
  dataset: Dataset,
  grid: Grid,
  order: Order,
  values: MeasuredValues | undefined = new Map(),
): Arranged {
  const plain = PLAIN_ORDERS.find((one) => one === order);
  const inOrder = plain
    ? ARRANGE[plain](dataset, grid)
    : { rows: byMeasure(grid.rows, values), columns: byMeasure(grid.columns, values) };
  const { rows, columns, stretches } = inOrder;
  return stretches ? inOrder : { rows: nobodyLast(rows), columns: nobodyLast(columns) };
}
