/** Where the nodes of the columns stand, and where parties would stand if they were alone. */
import type { LensGraph, LensNodeId, LineId } from '../../domain/lenses/lens';
import type { Point } from '../point';

/** A node's centre and extent, in model units: pixels at zoom 1. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What the name of a party takes below it. */
export const NAME_HEIGHT = 20;

/** Where the nodes stand, and which lane of its system each relationship takes. */
export interface Placement {
  readonly boxes: ReadonlyMap<LensNodeId, Box>;
  /** The height of a relationship's lane, for those that run through a system. */
  readonly lanes: ReadonlyMap<LineId, number>;
}

/** The mean of these. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The height at which a party would stand if it were alone in its column: amid its lanes, or beside those whom its lines join it with. */
export function wishIn(graph: LensGraph, placed: Placement, id: LensNodeId): number {
  const edges = graph.edges.filter(({ from, to }) => from === id || to === id);
  const ofLanes = edges.flatMap(({ id: line }) => placed.lanes.get(line) ?? []);
  if (ofLanes.length > 0) return mean(ofLanes);
  const ofOthers = edges.flatMap(({ from, to }) => placed.boxes.get(from === id ? to : from)?.y ?? []);
  return ofOthers.length > 0 ? mean(ofOthers) : 0;
}
