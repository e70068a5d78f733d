/** How the lines of the systems lens run: from port to port, so that no two lie on one another. */
import {
  isOfCaseFile,
  type LensEdge,
  type LensGraph,
  type LensNodeId,
  type LineId,
} from '../../domain/lenses/lens';
import type { Reach } from '../../ui/encodings';
import type { Point } from '../point';
import { type Detours, detoursOf } from './detours';
import type { Geometry } from './geometry';
import type { Box, Placement } from './placement';
import { boxOf, isArc, type PortKey, portKey, portsOf, rankAmongParallel } from './ports';

/** Which leg of a relationship a line is: to its system, on from it, or the only one. */
export type Leg = 'to-system' | 'from-system' | 'only';

/** A line from node to node, with its ends, the points that bend it, and where its words stand. */
export interface Route {
  readonly line: LineId;
  readonly leg: Leg;
  /** Whether it lies beyond the bar at which its relationship stops. */
  readonly isGhost: boolean;
  readonly source: LensNodeId;
  readonly target: LensNodeId;
  /** Relative to the centre of the source. */
  readonly start: Point;
  /** Relative to the centre of the target. */
  readonly end: Point;
  /** Control points of the curve, in model units. */
  readonly bends: readonly Point[];
  /** How far the words stand from the middle of the line; null where it carries none. */
  readonly label: LabelOffset | null;
}

/** Words at the end of a line, right before the target, or in its middle, moved up or down. */
export type LabelOffset = (
  | { readonly at: 'end'; readonly before: number }
  | { readonly at: 'middle'; readonly down: number }
) & {
  /** Whether it says no more than that the line is a case file's own, where lines carry no words. */
  readonly isMark?: true;
};

/** How far the words of neighbouring arcs stand one above the other. */
const ARC_LABEL_GAP = 40;
/** How far apart parallel lines between two columns bow, with words and without. */
const BOW = { labelled: 44, bare: 14 };
/** How far the words on a line stand from its end, to their middle. */
const LABEL_BEFORE_END = 80;
/** The same of a mark among lines without words, which is shorter; and how far apart those of neighbouring arcs are. */
const MARK = { beforeEnd: 40, arcGap: 20 };
/** How far a bar stands clear of the system, or of the party, at which its line stops. */
const CLEAR_OF = { system: 24, party: 14 };
/** How far below where it came in a line leaves that goes back to the side it came from. */
const BACK_BELOW = 7;
/** Where a line to a system has come level with its lane, measured from the box. */
const LEVEL_FROM = 160;

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

/** Leaves level, arrives level, and has levelled out before the words on it begin. */
function levelBends(start: Point, end: Point, levelFrom: number): Point[] {
  const direction = Math.sign(end.x - start.x) || 1;
  const reach = Math.min(levelFrom, Math.abs(end.x - start.x) * 0.85);
  return [
    { x: start.x + direction * Math.abs(end.x - start.x - direction * reach) * 0.5, y: start.y },
    { x: end.x - direction * reach, y: end.y },
    { x: end.x - direction * reach * 0.6, y: end.y },
  ];
}

/** Leaves level and arrives level, turning in the middle. */
function easedBends(start: Point, end: Point): Point[] {
  const x = (start.x + end.x) / 2;
  return [
    { x, y: start.y },
    { x, y: end.y },
  ];
}

/** What a line carries: its words, or where lines carry none, whose it is; null for nothing. */
function labelOf(
  edge: LensEdge,
  { labelled, marksOwn }: Geometry,
  words: LabelOffset,
  mark: { readonly before: number } | { readonly down: number },
): LabelOffset | null {
  if (labelled) return words;
  return marksOwn && isOfCaseFile(edge) ? { ...words, ...mark, isMark: true } : null;
}

function throughSystem(
  edge: LensEdge,
  system: LensNodeId,
  placement: Placement,
  ports: Map<PortKey, Point>,
  geometry: Geometry,
  reach: Reach,
): Route[] {
  const box = boxOf(placement, system);
  const lane = (placement.lanes.get(edge.id) ?? box.y) - box.y;
  const [from, to] = [boxOf(placement, edge.from), boxOf(placement, edge.to)];
  const leaves = ports.get(portKey(edge.id, edge.from)) ?? { x: 0, y: 0 };
  const arrives = ports.get(portKey(edge.id, edge.to)) ?? { x: 0, y: 0 };
  const [entry, exit] = [from.x <= box.x ? -1 : 1, to.x < box.x ? -1 : 1];
  const stops = reach === 'stops';
  const enters = { x: entry * (box.width / 2 + (stops ? CLEAR_OF.system : 0)), y: lane };
  const exits = { x: exit * (box.width / 2), y: entry === exit ? lane + BACK_BELOW : lane };
  return [
    {
      line: edge.id,
      leg: 'to-system',
      isGhost: false,
      source: edge.from,
      target: system,
      start: leaves,
      end: enters,
      bends: geometry.labelled
        ? levelBends(plus(from, leaves), plus(box, enters), LEVEL_FROM)
        : easedBends(plus(from, leaves), plus(box, enters)),
      label: labelOf(edge, geometry, { at: 'end', before: LABEL_BEFORE_END }, { before: MARK.beforeEnd }),
    },
    {
      line: edge.id,
      leg: 'from-system',
      isGhost: stops,
      source: system,
      target: edge.to,
      start: exits,
      end: arrives,
      bends: easedBends(plus(box, exits), plus(to, arrives)),
      label: null,
    },
  ];
}

/** An end that stays clear of its node, however aslant it comes in, on the way from the last bend. */
function shortOf(node: Box, end: Point, bend: Point): Point {
  const [dx, dy] = [bend.x - node.x - end.x, bend.y - node.y - end.y];
  const length = Math.hypot(dx, dy) || 1;
  const outwards = (end.x * dx + end.y * dy) / length;
  const rim = Math.hypot(end.x, end.y);
  // As far along the line as leads from the rim to a circle that is so much wider.
  const clear = Math.sqrt(outwards ** 2 + CLEAR_OF.party * (2 * rim + CLEAR_OF.party)) - outwards;
  return { x: end.x + (dx / length) * clear, y: end.y + (dy / length) * clear };
}

function straight(
  edge: LensEdge,
  graph: LensGraph,
  placement: Placement,
  ports: Map<PortKey, Point>,
  geometry: Geometry,
  reach: Reach,
  detours: Detours,
): Route {
  const [from, to] = [boxOf(placement, edge.from), boxOf(placement, edge.to)];
  const start = ports.get(portKey(edge.id, edge.from)) ?? { x: 0, y: 0 };
  const end = ports.get(portKey(edge.id, edge.to)) ?? { x: 0, y: 0 };
  const { rank, count } = rankAmongParallel(graph, edge);
  const shift = rank - (count - 1) / 2;
  const bow = geometry.labelled ? BOW.labelled : BOW.bare;
  const arc = isArc(placement, edge);
  const swing = (start.x < 0 ? -1 : 1) * (geometry.arcInner + geometry.arcGap * rank);
  const [p, q] = [plus(from, start), plus(to, end)];
  const detour = detours(edge.id, p, q);
  const bends = arc
    ? [
        { x: from.x + swing, y: p.y },
        { x: to.x + swing, y: q.y },
      ]
    : (detour ?? [{ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 + shift * bow }]);
  return {
    line: edge.id,
    leg: 'only',
    isGhost: false,
    source: edge.from,
    target: edge.to,
    start,
    end: reach === 'stops' ? shortOf(to, end, bends.at(-1) ?? p) : end,
    bends,
    label: labelOf(
      edge,
      geometry,
      { at: 'middle', down: arc ? shift * ARC_LABEL_GAP : 0 },
      { down: arc ? shift * MARK.arcGap : 0 },
    ),
  };
}

/**
 * The lines of the graph. Where the geometry is narrow, they carry no words.
 * @param reachOf how far the line of a relationship goes.
 */
export function routeEdges(
  graph: LensGraph,
  placement: Placement,
  geometry: Geometry,
  reachOf: (line: LineId) => Reach,
): Route[] {
  const ports = portsOf(graph, placement);
  const detours = detoursOf(graph, placement, geometry);
  return graph.edges.flatMap((edge) =>
    edge.through
      ? throughSystem(edge, edge.through, placement, ports, geometry, reachOf(edge.id))
      : straight(edge, graph, placement, ports, geometry, reachOf(edge.id), detours),
  );
}
