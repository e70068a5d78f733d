/** The order of the nodes in each column that makes the fewest lines cross. Deterministic: no chance, no clock. */
import {
  LENS_COLUMNS,
  type LensColumn,
  type LensEdge,
  type LensGraph,
  type LensNodeId,
} from '../domain/systems-lens';

/** The nodes of each column, from top to bottom. */
export type ColumnOrder = Readonly<Record<LensColumn, readonly LensNodeId[]>>;

type Rows = ReadonlyMap<LensNodeId, number>;
type Stroke = readonly [left: LensNodeId, right: LensNodeId];

/** Sweeps over all columns; the order has settled long before. */
const SWEEPS = 12;
/** Beyond this many strokes, swapping neighbours one by one costs more than it brings. */
const MOST_STROKES_TO_SWAP = 200;
/** One crossing weighs more than any length of lines between the rows of a column. */
const CROSSING = 1_000;

function rowsOf(order: ColumnOrder): Rows {
  return new Map(LENS_COLUMNS.flatMap((column) => order[column].map((id, row) => [id, row] as const)));
}

function strokesOf(edge: LensEdge): Stroke[] {
  return edge.through
    ? [
        [edge.from, edge.through],
        [edge.through, edge.to],
      ]
    : [[edge.from, edge.to]];
}

function crosses([a, b]: Stroke, [c, d]: Stroke, rows: Rows): boolean {
  const left = (rows.get(a) ?? 0) - (rows.get(c) ?? 0);
  const right = (rows.get(b) ?? 0) - (rows.get(d) ?? 0);
  return left * right < 0;
}

/** How many pairs of strokes between the same two columns cross. */
export function countCrossings(graph: LensGraph, order: ColumnOrder): number {
  const rows = rowsOf(order);
  const columnOf = new Map(graph.nodes.map((node) => [node.id, node.column]));
  const strokes = graph.edges.flatMap(strokesOf);
  let crossings = 0;
  strokes.forEach((stroke, i) => {
    for (const other of strokes.slice(i + 1)) {
      const between = stroke.every((end, side) => columnOf.get(end) === columnOf.get(other[side] ?? end));
      if (between && crosses(stroke, other, rows)) crossings++;
    }
  });
  return crossings;
}

/** What an order costs: crossings first, then how far apart the ends of every line are. */
function costOf(graph: LensGraph, order: ColumnOrder): number {
  const rows = rowsOf(order);
  const lengths = graph.edges
    .flatMap(strokesOf)
    .map(([a, b]) => Math.abs((rows.get(a) ?? 0) - (rows.get(b) ?? 0)));
  return countCrossings(graph, order) * CROSSING + lengths.reduce((sum, length) => sum + length, 0);
}

function neighboursOf(graph: LensGraph): Map<LensNodeId, LensNodeId[]> {
  const neighbours = new Map<LensNodeId, LensNodeId[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const [a, b] of graph.edges.flatMap(strokesOf)) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  return neighbours;
}

/** A column sorted by the mean place of each node's neighbours, as a fraction of their own columns. */
function byBarycentre(order: ColumnOrder, column: LensColumn, neighbours: Map<LensNodeId, LensNodeId[]>) {
  const place = new Map(
    LENS_COLUMNS.flatMap((other) =>
      order[other].map((id, row) => [id, (row + 0.5) / order[other].length] as const),
    ),
  );
  const barycentre = (id: LensNodeId) => {
    const places = (neighbours.get(id) ?? []).map((neighbour) => place.get(neighbour) ?? 0.5);
    return places.length > 0
      ? places.reduce((sum, at) => sum + at, 0) / places.length
      : (place.get(id) ?? 0.5);
  };
  const weights = new Map(order[column].map((id) => [id, barycentre(id)]));
  return [...order[column]].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
}

function swapped(order: ColumnOrder, column: LensColumn, row: number): ColumnOrder {
  const ids = [...order[column]];
  const [a, b] = [ids[row], ids[row + 1]];
  if (a !== undefined && b !== undefined) [ids[row], ids[row + 1]] = [b, a];
  return { ...order, [column]: ids };
}

/** Swaps neighbours for as long as any swap makes the order cheaper. */
function bySwaps(graph: LensGraph, start: ColumnOrder): ColumnOrder {
  let best = start;
  let cost = costOf(graph, best);
  for (let improved = true; improved; ) {
    improved = false;
    for (const column of LENS_COLUMNS) {
      for (let row = 0; row + 1 < best[column].length; row++) {
        const candidate = swapped(best, column, row);
        const candidateCost = costOf(graph, candidate);
        if (candidateCost < cost) {
          best = candidate;
          cost = candidateCost;
          improved = true;
        }
      }
    }
  }
  return best;
}

/** The nodes of each column in the order of least crossings that sweeping and swapping find. */
export function orderColumns(graph: LensGraph): ColumnOrder {
  const idsIn = (column: LensColumn) =>
    graph.nodes.filter((node) => node.column === column).map(({ id }) => id);
  const neighbours = neighboursOf(graph);
  let order: ColumnOrder = {
    exporter: idsIn('exporter'),
    system: idsIn('system'),
    importer: idsIn('importer'),
    onward: idsIn('onward'),
  };
  let best = order;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? LENS_COLUMNS : LENS_COLUMNS.toReversed()) {
      order = { ...order, [column]: byBarycentre(order, column, neighbours) };
    }
    if (costOf(graph, order) < costOf(graph, best)) best = order;
  }
  return graph.edges.length <= MOST_STROKES_TO_SWAP ? bySwaps(graph, best) : best;
}
