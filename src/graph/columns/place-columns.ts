/** Where everything of the systems lens stands: pure arithmetic, the same on every machine and in every font. */
import type { LensColumn, LensEdge, LensGraph, LensNodeId, LineId } from '../../domain/lenses/lens';
import type { Geometry } from './geometry';
import { rowsOfName } from './name-of-box';
import { type ColumnOrder, orderColumns } from './order-columns';
import { type Box, NAME_HEIGHT, type Placement, wishIn } from './placement';
import type { TieredColumns } from './tiered-columns';

/** The least and the greatest of something. */
type Bounds = readonly [from: number, to: number];

/**
 * The positions nearest to those wished for (least squares) that keep the order and the gaps: neighbours that are
 * too close are pooled and share their mean (pool adjacent violators).
 * @param gaps `gaps[i]` is the least distance between position `i` and position `i + 1`.
 */
export function spread(wishes: readonly number[], gaps: readonly number[]): number[] {
  const offsets = wishes.map((_, i) => gaps.slice(0, i).reduce((sum, gap) => sum + gap, 0));
  const pools: { sum: number; size: number }[] = [];
  wishes.forEach((wish, i) => {
    let pool = { sum: wish - (offsets[i] ?? 0), size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size > pool.sum / pool.size; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size };
    }
    pools.push(pool);
  });
  const levels = pools.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size));
  return levels.map((level, i) => level + (offsets[i] ?? 0));
}

/**
 * Positions moved no farther than they have to be to lie between two bounds, in the same order and with the same gaps
 * at the least; as they are where there is no room for them all.
 */
export function within(positions: readonly number[], gaps: readonly number[], [from, to]: Bounds): number[] {
  const before = (i: number) => gaps.slice(0, i).reduce((sum, gap) => sum + gap, 0);
  const all = before(gaps.length);
  if (all > to - from) return [...positions];
  return positions.map((position, i) =>
    Math.max(from + before(i), Math.min(to - (all - before(i)), position)),
  );
}

function lanesOf(system: LensNodeId, graph: LensGraph, order: ColumnOrder): LensEdge[] {
  const row = (ids: readonly LensNodeId[], id: LensNodeId) => ids.indexOf(id);
  return graph.edges
    .filter((edge) => edge.through === system)
    .sort(
      (a, b) =>
        row(order.importer, a.to) - row(order.importer, b.to) ||
        row(order.exporter, a.from) - row(order.exporter, b.from),
    );
}

function placeSystems(graph: LensGraph, order: ColumnOrder, geometry: Geometry) {
  const boxes = new Map<LensNodeId, Box>();
  const lanes = new Map<LineId, number>();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  let top = 0;
  for (const id of order.system) {
    const edges = lanesOf(id, graph, order);
    const least = rowsOfName(nodes.get(id), geometry) > 1 ? geometry.twoRowHeight : 0;
    const height = Math.max(least, geometry.systemHeight + (edges.length - 1) * geometry.lane);
    const y = top + height / 2;
    boxes.set(id, { x: geometry.columnX.system, y, width: geometry.systemWidth, height });
    edges.forEach((edge, lane) => {
      lanes.set(edge.id, y + (lane - (edges.length - 1) / 2) * geometry.lane);
    });
    top += height + geometry.systemGap;
  }
  return { boxes, lanes };
}

/** How many lines run straight between two parties. */
function straightBetween(graph: LensGraph, a: LensNodeId, b: LensNodeId): number {
  return graph.edges.filter(
    ({ from, to, through }) => !through && ((from === a && to === b) || (from === b && to === a)),
  ).length;
}

/** Where parties are no higher and no lower, with their names, than the systems. */
function besideSystems(order: ColumnOrder, geometry: Geometry, { boxes }: Placement): Bounds {
  const [first, last] = [order.system[0], order.system.at(-1)].map((id) => id && boxes.get(id));
  if (!first || !last) return [0, 0];
  const radius = geometry.partySize / 2;
  return [first.y - first.height / 2 + radius, last.y + last.height / 2 - radius - NAME_HEIGHT];
}

function placeParties(
  column: LensColumn,
  graph: LensGraph,
  order: ColumnOrder,
  geometry: Geometry,
  placed: Placement,
): Map<LensNodeId, Box> {
  const wishOf = (id: LensNodeId) => wishIn(graph, placed, id);
  const ids = order[column];
  const gaps = ids
    .slice(1)
    .map((id, i) => geometry.partyGap + geometry.labelGap * straightBetween(graph, ids[i] ?? id, id));
  const size = geometry.partySize;
  const ys = within(spread(ids.map(wishOf), gaps), gaps, besideSystems(order, geometry, placed));
  return new Map(
    ids.map((id, i) => [id, { x: geometry.columnX[column], y: ys[i] ?? 0, width: size, height: size }]),
  );
}

/** Where there is no column for them, feared recipients stand below the party that they are feared to get it from. */
function withoutOnward(order: ColumnOrder, graph: LensGraph): ColumnOrder {
  const feared = (id: LensNodeId) =>
    order.onward.filter((other) => graph.edges.some(({ from, to }) => from === id && to === other));
  const importer = order.importer.flatMap((id) => [id, ...feared(id)]);
  return { ...order, importer: [...new Set([...importer, ...order.onward])], onward: [] };
}

/** Columns that stand at the same position become one. */
function mergedWhereOne(order: ColumnOrder, graph: LensGraph, { columnX }: Geometry): ColumnOrder {
  const right = columnX.onward === columnX.importer ? withoutOnward(order, graph) : order;
  if (columnX.acting !== columnX.exporter) return right;
  return { ...right, exporter: [...right.acting, ...right.exporter], acting: [] };
}

/**
 * Places the graph in its columns, with room for all that its picture is to have room for.
 * @param tiered places what stands in tiers; null where that part of the app has not arrived
 */
export function placeColumns(
  { frame, settled, ...own }: LensGraph,
  geometry: Geometry,
  tiered: TieredColumns | null = null,
): Placement {
  const stays = geometry.isTiered && tiered && settled;
  const graph = (stays && (stays.frame ?? stays)) || (frame ?? own);
  const order = mergedWhereOne(orderColumns(graph), graph, geometry);
  const { boxes, lanes } = placeSystems(graph, order, geometry);
  if (geometry.isTiered && tiered) return tiered(graph, order, geometry, { boxes, lanes }, own);
  for (const column of ['exporter', 'acting', 'importer', 'onward'] as const) {
    for (const [id, box] of placeParties(column, graph, order, geometry, { boxes, lanes }))
      boxes.set(id, box);
  }
  return { boxes, lanes };
}
