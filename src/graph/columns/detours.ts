/** How a line gets past the column of systems that goes through none of them: above them all, or below. */
import type { LensEdge, LensGraph, LensNodeId, LineId } from '../../domain/lenses/lens';
import type { Point } from '../point';
import type { Geometry } from './geometry';
import type { Placement } from './placement';
import { boxOf } from './ports';

/** How far above or below the boxes a line passes, and how far from the next that does, where lines carry no words. */
const CLEARANCE = { above: 24, below: 42 };
const APART = 14;
/** How much of the way from a party to the boxes a line needs to come level. */
const RISE = 0.6;

/** The rectangle that all boxes of the column lie in. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function columnOf(graph: LensGraph, placement: Placement): Column | null {
  const boxes = graph.nodes.filter(({ column }) => column === 'system').map(({ id }) => boxOf(placement, id));
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  };
}

/** Level from one side of the column to the other, and as far off it on both as leaves room for the turn. */
function bendsPast({ left, right }: Column, height: number, start: Point, end: Point): Point[] {
  const [near, far] = start.x < left ? [left, right] : [right, left];
  return [
    { x: near + (start.x - near) * RISE, y: height },
    { x: near, y: height },
    { x: far, y: height },
    { x: far + (end.x - far) * RISE, y: height },
  ];
}

/** The heights at which lines pass that would else run through the boxes, each at its own. */
function heightsOf(
  graph: LensGraph,
  placement: Placement,
  geometry: Geometry,
  column: Column,
): Map<LineId, number> {
  const x = (id: LensNodeId) => boxOf(placement, id).x;
  const crosses = ({ from, to, through }: LensEdge) =>
    !through && x(from) < column.left !== x(to) < column.left;
  const apart = Math.max(APART, geometry.labelGap);
  const passed = { above: 0, below: 0 };
  const heights = new Map<LineId, number>();
  for (const { id, from, to } of graph.edges.filter(crosses)) {
    const middle = (boxOf(placement, from).y + boxOf(placement, to).y) / 2;
    const side = middle - column.top < column.bottom - middle ? 'above' : 'below';
    const off = CLEARANCE[side] + apart * passed[side]++;
    heights.set(id, side === 'above' ? column.top - off : column.bottom + off);
  }
  return heights;
}

/** The bends of a line from point to point that has to pass the column; null for every other. */
export type Detours = (line: LineId, start: Point, end: Point) => readonly Point[] | null;

/** How the lines of a graph get past its systems and categories. */
export function detoursOf(graph: LensGraph, placement: Placement, geometry: Geometry): Detours {
  const column = columnOf(graph, placement);
  if (!column) return () => null;
  const heights = heightsOf(graph, placement, geometry, column);
  return (line, start, end) => {
    const height = heights.get(line);
    return height === undefined ? null : bendsPast(column, height, start, end);
  };
}
