/** The columns of a picture of many, where parties and boxes stand in tiers that run through all of them. */
import type { LensColumn, LensGraph, LensNodeId, LineId } from '../../domain/lenses/lens';
import type { Geometry } from './geometry';
import type { ColumnOrder } from './order-columns';
import { type Box, NAME_HEIGHT, type Placement, wishIn } from './placement';
import { moveIntoTiers, nearestSlots, slotsIn } from './tiers';

const PARTY_COLUMNS = ['exporter', 'acting', 'importer', 'onward'] as const satisfies readonly LensColumn[];

/** What places them: a part of the app that comes later, since a case file needs none of it. */
export type TieredColumns = typeof tieredColumns;

/** Places the parties of a graph whose boxes are placed, and moves these apart where a tier of them is too low for a party. */
export function tieredColumns(
  graph: LensGraph,
  order: ColumnOrder,
  { columnX, partySize, partyGap, systemGap }: Geometry,
  placed: Placement,
): Placement {
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
  return { boxes, lanes };
}
