/** Where lines leave and reach the rims of parties, each at a port of its own. */
import type { LensEdge, LensGraph, LensNodeId, LineId } from '../../domain/lenses/lens';
import type { Point } from '../point';
import type { Box, Placement } from './placement';

/** Distance of neighbouring ports on the rim of a party. */
const PORT_GAP = 11;

type Side = 'left' | 'right';
/** Which end of a relationship's line a port is for. */
export type PortKey = `${LineId} ${LensNodeId}`;

/** The key of a port. */
export const portKey = (line: LineId, node: LensNodeId): PortKey => `${line} ${node}`;

/** The box of a node. @throws RangeError where nothing places it. */
export function boxOf(placement: Placement, id: LensNodeId): Box {
  const box = placement.boxes.get(id);
  if (!box) throw new RangeError(`Nothing places ${id}.`);
  return box;
}

/** A point on the rim of a disc, at a height from its centre. */
function onRim(size: number, height: number, side: Side): Point {
  const radius = size / 2;
  const y = Math.max(-radius * 0.9, Math.min(radius * 0.9, height));
  const x = Math.sqrt(radius * radius - y * y);
  return { x: side === 'left' ? -x : x, y };
}

/** Whether a line runs straight between two parties of one column, and so bows out to its side. */
export function isArc(placement: Placement, edge: LensEdge): boolean {
  return !edge.through && boxOf(placement, edge.from).x === boxOf(placement, edge.to).x;
}

/** How many lines straight between the same two parties come before this one, and how many there are. */
export function rankAmongParallel(graph: LensGraph, edge: LensEdge): { rank: number; count: number } {
  const parallel = graph.edges.filter(
    ({ from, to, through }) =>
      !through && ((from === edge.from && to === edge.to) || (from === edge.to && to === edge.from)),
  );
  return { rank: parallel.indexOf(edge), count: parallel.length };
}

/** Which side of a party a line leaves from, and the height that it makes for. */
interface Aim {
  readonly side: Side;
  readonly y: number;
  /** Of lines that make for the same height, which has to leave above which: arcs lie within one another. */
  readonly nesting: number;
}

function aim(graph: LensGraph, placement: Placement, edge: LensEdge, party: LensNodeId): Aim {
  const here = boxOf(placement, party);
  const other = boxOf(placement, edge.from === party ? edge.to : edge.from);
  if (isArc(placement, edge)) {
    const { rank } = rankAmongParallel(graph, edge);
    return { side: here.x <= 0 ? 'left' : 'right', y: other.y, nesting: other.y > here.y ? -rank : rank };
  }
  const lane = placement.lanes.get(edge.id);
  const x = edge.through ? boxOf(placement, edge.through).x : other.x;
  return { side: x < here.x ? 'left' : 'right', y: lane ?? other.y, nesting: 0 };
}

/** Gives every line its own port on the rim of its parties, in the order of where the lines go. */
export function portsOf(graph: LensGraph, placement: Placement): Map<PortKey, Point> {
  const ports = new Map<PortKey, Point>();
  for (const node of graph.nodes) {
    if (node.type !== 'party') continue;
    const size = boxOf(placement, node.id).width;
    const aims = graph.edges
      .filter(({ from, to }) => from === node.id || to === node.id)
      .map((edge) => ({ edge, ...aim(graph, placement, edge, node.id) }));
    for (const side of ['left', 'right'] as const) {
      const lines = aims
        .filter((line) => line.side === side)
        .sort((a, b) => a.y - b.y || a.nesting - b.nesting);
      const gap = Math.min(PORT_GAP, (size * 0.8) / Math.max(1, lines.length - 1));
      lines.forEach(({ edge }, i) => {
        const height = (i - (lines.length - 1) / 2) * gap;
        ports.set(portKey(edge.id, node.id), onRim(size, height, side));
      });
    }
  }
  return ports;
}
