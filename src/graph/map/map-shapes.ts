/** The shapes of a map: those of a network, each party at its place, as large whatever the camera. */

import type { LensEdge, LensGraph, LensNode } from '../../domain/lenses/lens';
import { type Coordinates, coordinatesOf } from '../../domain/lenses/map/coordinates';
import { middleOf } from '../../domain/lenses/map/middle';
import type { Dataset } from '../../domain/model/dataset';
import { type NetworkShapes, type PairLine, shapesOf } from '../network/shapes';
import type { Parted } from '../network/stroke';
import type { Point } from '../point';
import { bendsOfArcs, USUAL_BEND } from './arcs';
import { pointOf } from './projection';
import { aTurnAway } from './round-globe';

/** The size of discs and lines, as a part of that in a network, which has more room. */
const SIZE = { disc: 0.6, line: 0.7 };
/** How much farther each further line the same way bends than the one before it. */
const FARTHER = 1.5;

/** Where parties stand that have no place: whoever draws them finds them a position beside the map. */
const BESIDE: Point = { x: 0, y: 0 };

/**
 * How far each line bends, as a part of its length. A line that comes and goes with what is chosen moves no other; that of one
 * relationship bends beyond those that go the same way.
 */
function bendsOf(edges: readonly LensEdge[], places: ReadonlyMap<string, Point>): number[] {
  const arcs = edges.flatMap(({ from, to, bundle, forSelection }, index) => {
    const [start, end] = [places.get(from), places.get(to)];
    return bundle && !forSelection && start && end && from !== to
      ? [{ index, from: aTurnAway(start, end), to: end, at: to }]
      : [];
  });
  const bends = new Map(bendsOfArcs(arcs).map((bend, i) => [arcs[i]?.index, bend]));
  const sameWay = new Map<string, number>();
  return edges.map(({ from, to }, index) => {
    const way = `${from} ${to}`;
    const bend = bends.get(index) ?? (sameWay.get(way) ?? USUAL_BEND / FARTHER) * FARTHER;
    sameWay.set(way, bend);
    return bend;
  });
}

/** A line with another bend. What it says is made when it is asked for, as that of the first is. */
export function bentLine(
  line: PairLine,
  { bend, width = line.width, parted }: { bend: number; width?: number; parted?: Parted },
): PairLine {
  const { id, from, to, movesGoods, isWithin, isOfCaseFile, tone, dash, head, reach } = line;
  return {
    ...{ id, from, to, movesGoods, isWithin, isOfCaseFile, tone, dash, head, reach, bend, width, parted },
    get words() {
      return line.words;
    },
    get inShort() {
      return line.inShort;
    },
  };
}

/** Where a node stands on a map; null for beside it. */
export const placeOf = (node: LensNode): Coordinates | null =>
  node.type === 'party' && node.amid
    ? middleOf(node.amid.flatMap((id) => coordinatesOf(id) ?? []))
    : coordinatesOf(node.id);

/** The shapes of a map. The bend of each line is a part of its length; but for places, nothing grows with the camera. */
export function mapShapes(dataset: Dataset, graph: LensGraph): NetworkShapes {
  const coordinates = new Map(graph.nodes.map((node) => [node.id as string, placeOf(node)]));
  const places = new Map(
    [...coordinates].flatMap(([id, place]) => (place ? [[id, pointOf(place)] as const] : [])),
  );
  const discs = new Map(graph.nodes.map(({ id }) => [id as string, places.get(id) ?? BESIDE]));
  const { edges } = graph.frame ?? graph;
  const bends = new Map(bendsOf(edges, places).map((bend, i) => [edges[i]?.id, bend]));
  const shapes = shapesOf(dataset, graph, { discs });
  return {
    discs: shapes.discs.map((disc) => ({
      ...{ ...disc, radius: disc.radius * SIZE.disc },
      ...(disc.least !== undefined && { least: disc.least * SIZE.disc }),
      place: coordinates.get(disc.id) ?? null,
    })),
    lines: shapes.lines.map((line) =>
      bentLine(line, { bend: bends.get(line.id) ?? USUAL_BEND, width: line.width * SIZE.line }),
    ),
  };
}
