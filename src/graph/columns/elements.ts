/** The picture as elements for the engine: pure, every field set every time, ids prefixed and never queried as text. */
import type { ElementDefinition } from 'cytoscape';
import { columnHeading } from '../../domain/lenses/column-heading';
import { LENS_COLUMNS, type LensColumn, type LensGraph, type LensNode } from '../../domain/lenses/lens';
import type { Dataset } from '../../domain/model/dataset';
import { lensesWords } from '../../words/views/lenses';
import type { Geometry } from './geometry';
import { faceOf, lineElements } from './line-elements';
import { caption, nodeElements, WIDE_ENOUGH } from './node-elements';
import type { Placement } from './placement';
import { routeEdges } from './route-edges';

/** On a phone, where columns stand as one: those from whom something goes, and those to whom. */
const MERGED: Readonly<Record<Exclude<LensColumn, 'system'>, 'from' | 'to'>> = {
  acting: 'from',
  exporter: 'from',
  importer: 'to',
  onward: 'to',
};

/** How far above the topmost node the headings of the columns stand. */
const HEADING_ABOVE = 20;
/** How wide a capital letter of a heading is, about, and what stands between two headings at the least. */
const LETTER = 9;
const BETWEEN = 8;

/** A heading, and where it stands. */
interface Heading {
  readonly column: LensColumn;
  readonly text: string;
  readonly x: number;
}

/** How wide a heading may be: where it would run into another, it is broken into lines. */
function roomOf(heading: Heading, all: readonly Heading[]): number {
  const gaps = all
    .filter((other) => other !== heading)
    .map((other) => ({
      gap: Math.abs(other.x - heading.x) - BETWEEN,
      needed: (LETTER * (other.text.length + heading.text.length)) / 2,
    }));
  return Math.min(WIDE_ENOUGH, ...gaps.filter(({ gap, needed }) => needed > gap).map(({ gap }) => gap));
}

function headings(
  dataset: Dataset,
  graph: LensGraph,
  geometry: Geometry,
  placement: Placement,
): ElementDefinition[] {
  const say = lensesWords();
  const tops = [...placement.boxes.values()].map((box) => box.y - box.height / 2);
  const y = Math.min(0, ...tops) - HEADING_ABOVE;
  const used = LENS_COLUMNS.filter((column) => graph.nodes.some((node) => node.column === column));
  const { columnX } = geometry;
  const first = used.filter((column) => used.find((other) => columnX[other] === columnX[column]) === column);
  const headingOf = (column: LensColumn) => say.column(columnHeading(dataset, graph, column)).toUpperCase();
  const merged = first.length < used.length;
  const all = first.map((column): Heading => {
    const text = merged && column !== 'system' ? say.mergedColumns[MERGED[column]] : headingOf(column);
    return { column, text, x: columnX[column] };
  });
  return [
    caption('columns', 'ground', '', { x: columnX[used[0] ?? 'system'], y }),
    ...all.map((heading) => {
      const { column, text, x } = heading;
      // With other words it is another heading: the engine would draw these in the room of those before.
      return caption(`column ${column} ${text}`, 'heading', text, { x, y }, roomOf(heading, all));
    }),
  ];
}

/** What the heading of its column would say of a party that stands in that of the importers: "feared user". */
function standsFor(dataset: Dataset, graph: LensGraph, { column }: LensNode, { columnX }: Geometry) {
  const isMerged = column === 'onward' && columnX.onward === columnX.importer;
  return isMerged ? lensesWords().standsFor(columnHeading(dataset, graph, column)) : null;
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
    return box ? nodeElements(dataset, node, box, geometry, standsFor(dataset, graph, node, geometry)) : [];
  });
  const faces = new Map(graph.edges.map((edge) => [edge.id, faceOf(dataset, edge)]));
  const routes = routeEdges(graph, placement, geometry, (line) => faces.get(line)?.sign.reach ?? 'arrives');
  const lines = routes.flatMap((route) => {
    const face = faces.get(route.line);
    return face ? lineElements(face, route, placement) : [];
  });
  return [...headings(dataset, graph, geometry, placement), ...nodes, ...lines];
}
