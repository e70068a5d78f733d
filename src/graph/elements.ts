/** The picture as elements for the engine: pure, every field set every time, ids prefixed and never queried as text. */
import type { ElementDefinition } from 'cytoscape';
import { type Dataset, partyOf, relationshipOf, systemOf } from '../domain/dataset';
import type { RelationshipId } from '../domain/ids';
import type { LensColumn, LensEdge, LensGraph, LensNode } from '../domain/lens';
import { codeOf, PARTY_KIND_LABEL } from '../domain/party';
import { formatCount } from '../domain/quantity';
import { KIND, type Relationship } from '../domain/relationship';
import { STATUS } from '../domain/status';
import { CATEGORY_LABEL } from '../domain/system';
import { type LineSign, lineSign, PARTY_SIGN, SYSTEM_SHAPE, type Tone } from '../ui/encodings';
import { LINE_WIDTH, widthOfShare } from './line-width';
import type { Box, Geometry, Placement, Point } from './place-columns';
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
const TITLE_BELOW = 12;
const SUBTITLE_BELOW_TITLE = 18;
const SUBTITLE_BELOW_SYSTEM = 11;
const ELLIPSIS_AFTER = 26;
/** Words on a line between two parties are broken beyond this many letters. */
const LONGEST_LINE = 12;
/** What the icon takes from the width of a system's box, and how wide its letters are on average. */
const ICON_ROOM = 44;
const LETTER = 7.6;

/** The engine's id of a node. */
export const nodeKey = (id: string) => `node ${id}`;

/** A text cut to a number of letters. */
export function shortened(text: string, most = ELLIPSIS_AFTER): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** A name on one line if it fits, else broken at a space, each line shortened to fit. */
function onTwoLines(text: string, most: number): string {
  if (text.length <= most) return text;
  const at = text.lastIndexOf(' ', most);
  if (at < 0) return shortened(text, most);
  return `${text.slice(0, at)}\n${shortened(text.slice(at + 1), most)}`;
}

const COLUMN_TONE: Readonly<Record<LensColumn, Tone>> = {
  exporter: 'exporter',
  system: 'system',
  importer: 'importer',
  onward: 'concern',
};

/** Text that belongs to a node and stands below it. It answers to nothing. */
function caption(
  id: string,
  role: 'title' | 'subtitle' | 'heading',
  text: string,
  at: Point,
): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: `caption ${role} ${id}`, part: 'caption', role, text, belongsTo: nodeKey(id) },
    position: { x: at.x, y: at.y },
  };
}

function partyElements(
  dataset: Dataset,
  node: LensNode & { type: 'party' },
  box: Box,
  labelled: boolean,
): ElementDefinition[] {
  const party = partyOf(dataset, node.id);
  const { shape } = PARTY_SIGN[party.kind];
  const below = box.y + box.height / 2 + TITLE_BELOW;
  const subtitle = party.kind === 'state' || !labelled ? [] : [PARTY_KIND_LABEL[party.kind]];
  return [
    {
      group: 'nodes',
      data: {
        id: nodeKey(party.id),
        part: 'node',
        selects: party.id,
        shape,
        icon: party.kind,
        tone: party.kind === 'armed-group' ? 'concern' : COLUMN_TONE[node.column],
        mark: codeOf(party) ?? '',
        tight: (codeOf(party) ?? '').length > 3 ? 'yes' : 'no',
        width: box.width,
        height: box.height,
      },
      position: { x: box.x, y: box.y },
    },
    caption(party.id, 'title', shortened(party.name), { x: box.x, y: below }),
    ...subtitle.map((text) =>
      caption(party.id, 'subtitle', text, { x: box.x, y: below + SUBTITLE_BELOW_TITLE }),
    ),
  ];
}

function systemElements(
  dataset: Dataset,
  node: LensNode & { type: 'system' },
  box: Box,
  described: boolean,
): ElementDefinition[] {
  const system = systemOf(dataset, node.id);
  return [
    {
      group: 'nodes',
      data: {
        id: nodeKey(system.id),
        part: 'node',
        selects: system.id,
        shape: SYSTEM_SHAPE[system.kind],
        icon: system.category ?? 'unnamed',
        tone: 'system',
        mark: onTwoLines(system.name, Math.floor((box.width - ICON_ROOM) / LETTER)),
        tight: 'no',
        width: box.width,
        height: box.height,
      },
      position: { x: box.x, y: box.y },
    },
    ...(described ? [system.description] : []).map((text) =>
      caption(system.id, 'subtitle', shortened(text), {
        x: box.x,
        y: box.y + box.height / 2 + SUBTITLE_BELOW_SYSTEM,
      }),
    ),
  ];
}

/** A category that stands for its systems: a stack of boxes, which says that it can be opened. */
function categoryElement(node: LensNode & { type: 'category' }, box: Box): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: nodeKey(node.id),
      part: 'node',
      selects: node.id,
      shape: 'stack',
      icon: node.category,
      tone: 'system',
      mark: onTwoLines(CATEGORY_LABEL[node.category], Math.floor((box.width - ICON_ROOM) / LETTER)),
      tight: 'no',
      width: box.width,
      height: box.height,
    },
    position: { x: box.x, y: box.y },
  };
}

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

function nodeElements(dataset: Dataset, node: LensNode, box: Box, geometry: Geometry): ElementDefinition[] {
  switch (node.type) {
    case 'party':
      return partyElements(dataset, node, box, geometry.labelled);
    case 'system':
      return systemElements(dataset, node, box, geometry.describesSystems);
    case 'category':
      return [categoryElement(node, box)];
  }
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
