/** The columns of a picture of many, where parties and boxes stand in tiers that run through all of them. */
import type { LensColumn, LensGraph, LensNodeId, LineId } from '../../domain/lenses/lens';
import type { Geometry } from './geometry';
import type { ColumnOrder } from './order-columns';
import { type Box, NAME_HEIGHT, type Placement, wishIn } from './placement';
import { moveIntoTiers, nearestSlots, slotsIn } from './tiers';

const PARTY_COLUMNS = ['exporter', 'acting', 'importer', 'onward'] as const satisfies readonly LensColumn[];

/** What places them: a part of the app that comes later, since a case file needs none of it. */
export type TieredColumns = typeof tieredColumns;

/** What stands below all of its column, since nothing moves for it: what is drawn because it is selected. */
function placeBelow(
  { nodes }: LensGraph,
  { columnX, partySize, partyGap, systemWidth, systemHeight, systemGap }: Geometry,
  boxes: Map<LensNodeId, Box>,
): void {
  for (const { id, type, column } of nodes) {
    if (boxes.has(id)) continue;
    const x = columnX[column];
    const above = [...boxes.values()].filter((box) => box.x === x);
    const isParty = type === 'party' || column !== 'system';
    const bottom = Math.max(0, ...above.map(({ y, height }) => (isParty ? y : y + height / 2)));
    boxes.set(
      id,
      isParty
        ? { x, y: bottom + partyGap, width: partySize, height: partySize }
        : { x, y: bottom + systemGap + systemHeight / 2, width: systemWidth, height: systemHeight },
    );
  }
}

/** Lanes of lines that have none of their own, amid their box. */
function laneAmid(
  { edges }: LensGraph,
  { lane }: Geometry,
  boxes: ReadonlyMap<LensNodeId, Box>,
  lanes: Map<LineId, number>,
): void {
  const without = edges.filter(({ id, through }) => through && !lanes.has(id));
  const counts = new Map<LensNodeId, number>();
  for (const { through } of without) if (through) counts.set(through, (counts.get(through) ?? 0) + 1);
  const ranks = new Map<LensNodeId, number>();
  for (const { id, through } of without) {
    const box = through && boxes.get(through);
    if (!box) continue;
    const [rank, count] = [ranks.get(through) ?? 0, counts.get(through) ?? 1];
    ranks.set(through, rank + 1);
    const apart = Math.min(2 * lane, box.height / (count + 1));
    lanes.set(id, box.y + (rank - (count - 1) / 2) * apart);
  }
}

/** Places the parties of a graph whose boxes are placed, and moves these apart where a tier of them is too low for a party; what is drawn beside the graph stands below. */
export function tieredColumns(
  graph: LensGraph,
  order: ColumnOrder,
  geometry: Geometry,
  placed: Placement,
  drawn: LensGraph = graph,
): Placement {
  const { columnX, partySize, partyGap, systemGap } = geometry;
  const boxes = new Map<LensNodeId, Box>(placed.boxes);
  const tiers = moveIntoTiers(boxes, partyGap, systemGap);
  const lanes = new Map<LineId, number>(placed.lanes);
  for (const { id, through } of graph.edges) {
    const lane = lanes.get(id);
    const [before, now] = [through && placed.boxes.get(through), through && boxes.get(through)];
    if (lane !== undefined && before && now) lanes.set(id, lane + now.y - before.y);
  }
  // Where there is no column for feared recipients, what they are stands below the name of each.
  const isMerged = columnX.onward === columnX.importer;
  const told = new Set<LensNodeId>(
    graph.nodes.flatMap(({ id, column }) => (isMerged && column === 'onward' ? id : [])),
  );
  const needs = PARTY_COLUMNS.map((column) => order[column].map((id) => (told.has(id) ? 2 : 1)));
  const slots = slotsIn(
    tiers,
    partyGap,
    Math.max(...needs.map((own) => own.reduce<number>((a, b) => a + b, 0))),
  );
  PARTY_COLUMNS.forEach((column, i) => {
    const ids = order[column];
    const wishes = ids.map((id) => wishIn(graph, { boxes, lanes }, id) + NAME_HEIGHT / 2);
    const own = nearestSlots(wishes, slots, needs[i] ?? []);
    ids.forEach((id, row) => {
      const y = (own[row] ?? 0) - NAME_HEIGHT / 2;
      boxes.set(id, { x: columnX[column], y, width: partySize, height: partySize });
    });
  });
  placeBelow(drawn, geometry, boxes);
  laneAmid(drawn, geometry, boxes, lanes);
  return { boxes, lanes };
}
