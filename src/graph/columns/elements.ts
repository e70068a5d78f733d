/** The picture as elements for the engine: pure, every field set every time, ids prefixed and never queried as text. */
import type { ElementDefinition } from 'cytoscape';
import { type Dataset, relationshipOf } from '../../domain/dataset';
import type { RelationshipId } from '../../domain/ids';
import type { LensColumn, LensEdge, LensGraph, LensNode } from '../../domain/lens';
import { formatCount } from '../../domain/quantity';
import { KIND, type Relationship } from '../../domain/relationship';
import { STATUS } from '../../domain/status';
import { type LineSign, lineSign } from '../../ui/encodings';
import { LINE_WIDTH, widthOfShare } from '../line-width';
import { caption, nodeElements, nodeKey } from './node-elements';
import type { Geometry, Placement, Point } from './place-columns';
import { type Route, routeEdges } from './route-edges';

/** The words over each column. */
const COLUMN_HEADING: Readonly<Record<LensColumn, string>> = {
  exporter: 'EXPORTERS',
  system: 'SYSTEMS',
  importer: 'IMPORTERS',
  onward: 'FEARED ONWARD',
};

/** Over the middle column where categories stand for their systems. */
const GROUPED_HEADING = 'CATEGORIES';

/** How far above the topmost node the headings of the columns stand. */
const HEADING_ABOVE = 44;
/** Words on a line between two parties are broken beyond this many letters. */
const LONGEST_LINE = 12;
/** Stands after the words of a line where sources contradict one another; the legend explains it. */
export const DISPUTED_SIGN = '≠';

/** The words on a line: what is delivered and how far it has come, or what one party does to the other. */
export function lineLabel(relationship: Relationship): string {
  const status = STATUS[relationship.status].label;
  if (relationship.kind === 'supplies') {
    const count = relationship.quantity && formatCount(relationship.quantity);
    return count ? `${count}, ${status}` : status;
  }
  if (KIND[relationship.kind].carriesGoods) return `${KIND[relationship.kind].noun}, ${status}`;
  const kind = KIND[relationship.kind].label;
  const told = relationship.status === 'voiced' || relationship.status === 'in-force';
  if (!told) return `${kind}\n${status}`;
  return kind.length > LONGEST_LINE ? kind.replace(' ', '\n') : kind;
}

/**
 * The bends of a line as the engine wants them: how far along the straight line from end to end each one is, and
 * how far off it.
 */
export function relativeBends(start: Point, end: Point, bends: readonly Point[]) {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    weights: bends.map((bend) => ((bend.x - start.x) * dx + (bend.y - start.y) * dy) / (length * length)),
    distances: bends.map((bend) => ((bend.x - start.x) * -dy + (bend.y - start.y) * dx) / length),
  };
}

function centreOf(placement: Placement, id: LensNode['id']): Point {
  return placement.boxes.get(id) ?? { x: 0, y: 0 };
}

/** How a line looks and what stands on it: one relationship by its own evidence, a bundle by what is added up. */
interface LineFace {
  readonly sign: LineSign;
  readonly words: string;
  readonly singleSource: boolean;
  readonly width: number;
}

function faceOf(dataset: Dataset, edge: LensEdge): LineFace {
  if (edge.bundle) {
    const { kind, status, words, share } = edge.bundle;
    return { sign: lineSign(kind, status), words, singleSource: true, width: widthOfShare(share, 'columns') };
  }
  const relationship = relationshipOf(dataset, edge.id as RelationshipId);
  const disputed = relationship.marks.includes('disputed') ? ` ${DISPUTED_SIGN}` : '';
  return {
    sign: lineSign(relationship.kind, relationship.status),
    words: lineLabel(relationship) + disputed,
    singleSource: relationship.marks.includes('single-source'),
    width: LINE_WIDTH,
  };
}

function lineElement(face: LineFace, route: Route, placement: Placement): ElementDefinition {
  const { tone, head, dash } = face.sign;
  const [source, target] = [centreOf(placement, route.source), centreOf(placement, route.target)];
  const start = { x: source.x + route.start.x, y: source.y + route.start.y };
  const end = { x: target.x + route.end.x, y: target.y + route.end.y };
  const { weights, distances } = relativeBends(start, end, route.bends);
  const words = route.label ? face.words : '';
  return {
    group: 'edges',
    data: {
      id: `line ${route.line} ${route.stroke}`,
      part: 'line',
      source: nodeKey(route.source),
      target: nodeKey(route.target),
      shows: route.line,
      selects: route.line,
      tone,
      head,
      dash: dash.join(' '),
      width: face.width,
      singleSource: face.singleSource ? 'yes' : 'no',
      startAt: [route.start.x, route.start.y],
      endAt: [route.end.x, route.end.y],
      weights,
      distances,
      middleLabel: route.label?.at === 'middle' ? words : '',
      labelDown: route.label?.at === 'middle' ? route.label.down : 0,
      endLabel: route.label?.at === 'end' ? words : '',
      labelBefore: route.label?.at === 'end' ? route.label.before : 0,
    },
  };
}

function headings(graph: LensGraph, geometry: Geometry, placement: Placement): ElementDefinition[] {
  const tops = [...placement.boxes.values()].map((box) => box.y - box.height / 2);
  const y = Math.min(0, ...tops) - HEADING_ABOVE;
  const merged = geometry.columnX.onward === geometry.columnX.importer;
  const grouped = graph.nodes.some(({ type }) => type === 'category');
  const columns = new Set(
    graph.nodes.map(({ column }) => (merged && column === 'onward' ? 'importer' : column)),
  );
  return [...columns].map((column) =>
    caption(
      `column ${column}`,
      'heading',
      column === 'system' && grouped ? GROUPED_HEADING : COLUMN_HEADING[column],
      { x: geometry.columnX[column], y },
    ),
  );
}

/** The elements of a graph that has been placed. The same graph and geometry give the same elements everywhere. */
export function elementsOf(
  dataset: Dataset,
  graph: LensGraph,
  geometry: Geometry,
  placement: Placement,
): ElementDefinition[] {
  const nodes = graph.nodes.flatMap((node) => {
    const box = placement.boxes.get(node.id);
    return box ? nodeElements(dataset, node, box, geometry) : [];
  });
  const faces = new Map(graph.edges.map((edge) => [edge.id, faceOf(dataset, edge)]));
  const lines = routeEdges(graph, placement, geometry).flatMap((route) => {
    const face = faces.get(route.line);
    return face ? [lineElement(face, route, placement)] : [];
  });
  return [...headings(graph, geometry, placement), ...nodes, ...lines];
}
