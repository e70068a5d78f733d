/** The order of the nodes in each column that makes the fewest lines cross. Deterministic: no chance, no clock. */
import {
  LENS_COLUMNS,
  type LensColumn,
  type LensEdge,
  type LensGraph,
  type LensNode,
  type LensNodeId,
} from '../../domain/lenses/lens';

/** The nodes of each column, from top to bottom. */
export type ColumnOrder = Readonly<Record<LensColumn, readonly LensNodeId[]>>;

type Rows = ReadonlyMap<LensNodeId, number>;
type Leg = readonly [left: LensNodeId, right: LensNodeId];

/** Sweeps over all columns; the order has settled long before. */
const SWEEPS = 12;
/** Beyond this many legs, swapping neighbours one by one costs more than it brings. */
const MAX_STROKES_TO_SWAP = 200;

function rowsOf(order: ColumnOrder): Rows {
  return new Map(LENS_COLUMNS.flatMap((column) => order[column].map((id, row) => [id, row] as const)));
}

function legsOf(edge: LensEdge): Leg[] {
  return edge.through
    ? [
        [edge.from, edge.through],
        [edge.through, edge.to],
      ]
    : [[edge.from, edge.to]];
}

/** The rows of a leg's ends: in the left and in the right column, or the upper and the lower one of one column. */
type Span = readonly [first: number, second: number];
type Spans = ReadonlyMap<string, readonly Span[]>;

/** The legs by the columns that they join: those between two columns, whichever way they run, and those within one. */
function spansOf(graph: LensGraph, rows: Rows): { between: Spans; within: Spans } {
  const columnOf = new Map(graph.nodes.map(({ id, column }) => [id, LENS_COLUMNS.indexOf(column)]));
  const [between, within] = [new Map<string, Span[]>(), new Map<string, Span[]>()];
  const add = (spans: Map<string, Span[]>, key: string, span: Span) => {
    const others = spans.get(key);
    if (others) others.push(span);
    else spans.set(key, [span]);
  };
  for (const [from, to] of graph.edges.flatMap(legsOf)) {
    const [a, b] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0];
    const [x, y] = [rows.get(from) ?? 0, rows.get(to) ?? 0];
    if (a === b) add(within, `${a}`, [Math.min(x, y), Math.max(x, y)]);
    else add(between, `${Math.min(a, b)} ${Math.max(a, b)}`, a < b ? [x, y] : [y, x]);
  }
  return { between, within };
}

/** How many pairs of legs stand one way round on the left and the other way round on the right. */
function crossingsBetween(spans: readonly Span[]): number {
  const arrived: number[] = [];
  let crossings = 0;
  for (const [, right] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    for (let row = right + 1; row < arrived.length; row++) crossings += arrived[row] ?? 0;
    while (arrived.length <= right) arrived.push(0);
    arrived[right] = (arrived[right] ?? 0) + 1;
  }
  return crossings;
}

/** How many pairs of arcs are such that one begins inside the other and ends beyond it. */
function crossingsWithin(spans: readonly Span[]): number {
  const leaves = ([top, bottom]: Span, [otherTop, otherBottom]: Span) =>
    top < otherTop && otherTop < bottom && bottom < otherBottom;
  return spans.reduce((sum, span) => sum + spans.filter((other) => leaves(span, other)).length, 0);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** How many pairs of legs cross, of those that join the same two columns, or two nodes of the same one. */
export function countCrossings(graph: LensGraph, order: ColumnOrder): number {
  const { between, within } = spansOf(graph, rowsOf(order));
  return (
    sumOf([...between.values()].map(crossingsBetween)) + sumOf([...within.values()].map(crossingsWithin))
  );
}

/** What an order costs: crossings first, then how far apart the ends of every line are. */
interface Cost {
  readonly crossings: number;
  readonly length: number;
}

function costOf(graph: LensGraph, order: ColumnOrder): Cost {
  const rows = rowsOf(order);
  const lengths = graph.edges
    .flatMap(legsOf)
    .map(([a, b]) => Math.abs((rows.get(a) ?? 0) - (rows.get(b) ?? 0)));
  return { crossings: countCrossings(graph, order), length: sumOf(lengths) };
}

function isCheaper(a: Cost, b: Cost): boolean {
  return (a.crossings - b.crossings || a.length - b.length) < 0;
}

function neighboursOf(graph: LensGraph): Map<LensNodeId, LensNodeId[]> {
  const neighbours = new Map<LensNodeId, LensNodeId[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const [a, b] of graph.edges.flatMap(legsOf)) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  return neighbours;
}

/** A column sorted by the mean position of each node's neighbours, as a fraction of their own columns. */
function byBarycentre(order: ColumnOrder, column: LensColumn, neighbours: Map<LensNodeId, LensNodeId[]>) {
  const position = new Map(
    LENS_COLUMNS.flatMap((other) =>
      order[other].map((id, row) => [id, (row + 0.5) / order[other].length] as const),
    ),
  );
  const barycentre = (id: LensNodeId) => {
    const positions = (neighbours.get(id) ?? []).map((neighbour) => position.get(neighbour) ?? 0.5);
    return positions.length > 0 ? sumOf(positions) / positions.length : (position.get(id) ?? 0.5);
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
        if (isCheaper(candidateCost, cost)) {
          best = candidate;
          cost = candidateCost;
          improved = true;
        }
      }
    }
  }
  return best;
}

/** What is added up stands below who has lines of their own. */
function othersLast(graph: LensGraph, order: ColumnOrder): ColumnOrder {
  const others = new Set<LensNodeId>(graph.nodes.flatMap(({ type, id }) => (type === 'others' ? id : [])));
  if (others.size === 0) return order;
  const last = (ids: readonly LensNodeId[]) => [
    ...ids.filter((id) => !others.has(id)),
    ...ids.filter((id) => others.has(id)),
  ];
  return { ...order, exporter: last(order.exporter), importer: last(order.importer) };
}

function inColumns(nodes: LensGraph['nodes']): ColumnOrder {
  const idsIn = (column: LensColumn) => nodes.filter((node) => node.column === column).map(({ id }) => id);
  return {
    acting: idsIn('acting'),
    exporter: idsIn('exporter'),
    system: idsIn('system'),
    importer: idsIn('importer'),
    onward: idsIn('onward'),
  };
}

/** The nodes of each column in the order of least crossings that sweeping and swapping find; those that are there for what is asked alone, below the others. */
export function orderColumns(graph: LensGraph): ColumnOrder {
  const edges = graph.edges.filter(({ isAsked }) => !isAsked);
  if (edges.length === graph.edges.length) return ofLeastCrossings(graph);
  // What stands without them keeps its order, so that the picture is not another one for what is asked.
  const touched = new Set<string>(edges.flatMap(({ from, through, to }) => [from, through ?? from, to]));
  const isOwn = ({ id }: LensNode) => touched.has(id);
  const own = ofLeastCrossings({ ...graph, edges, nodes: graph.nodes.filter(isOwn) });
  const added = inColumns(graph.nodes.filter((node) => !isOwn(node)));
  let order = own;
  for (const column of LENS_COLUMNS) order = { ...order, [column]: [...own[column], ...added[column]] };
  const neighbours = neighboursOf(graph);
  for (const column of LENS_COLUMNS) {
    const swept = byBarycentre(order, column, neighbours).filter((id) => added[column].includes(id));
    order = { ...order, [column]: [...own[column], ...swept] };
  }
  return othersLast(graph, order);
}

function ofLeastCrossings(graph: LensGraph): ColumnOrder {
  const neighbours = neighboursOf(graph);
  let order = inColumns(graph.nodes);
  let best = order;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? LENS_COLUMNS : LENS_COLUMNS.toReversed()) {
      order = { ...order, [column]: byBarycentre(order, column, neighbours) };
    }
    if (isCheaper(costOf(graph, order), costOf(graph, best))) best = order;
  }
  return othersLast(graph, graph.edges.length <= MAX_STROKES_TO_SWAP ? bySwaps(graph, best) : best);
}
