/** The picture as elements for the engine: pure, every field set every time, ids prefixed and never queried as text. */
import type { ElementDefinition } from 'cytoscape';
import { columnHeading } from '../../domain/column-heading';
import type { Dataset } from '../../domain/dataset';
import { LENS_COLUMNS, type LensColumn, type LensGraph } from '../../domain/lens';
import { faceOf, lineElements } from './line-elements';
import { caption, nodeElements } from './node-elements';
import type { Geometry, Placement } from './place-columns';
import { routeEdges } from './route-edges';

/** Over columns that stand as one, on a phone: those from whom something goes, and those to whom. */
const MERGED_HEADING = { left: 'FROM', right: 'TO' } as const;

/** How far above the topmost node the headings of the columns stand. */
const HEADING_ABOVE = 20;
function headingAt(dataset: Dataset, graph: LensGraph, columns: readonly LensColumn[]): string {
  const [first, ...others] = columns;
  if (others.length > 0) return MERGED_HEADING[columns.includes('exporter') ? 'left' : 'right'];
  return first ? columnHeading(dataset, graph, first).toUpperCase() : '';
}

function headings(
  dataset: Dataset,
  graph: LensGraph,
  geometry: Geometry,
  placement: Placement,
): ElementDefinition[] {
  const tops = [...placement.boxes.values()].map((box) => box.y - box.height / 2);
  const y = Math.min(0, ...tops) - HEADING_ABOVE;
  const used = LENS_COLUMNS.filter((column) => graph.nodes.some((node) => node.column === column));
  const { columnX } = geometry;
  const firstOfEach = used.filter(
    (column) => used.find((other) => columnX[other] === columnX[column]) === column,
  );
  return [
    caption('columns', 'ground', '', { x: geometry.columnX.system, y }),
    ...firstOfEach.map((first) => {
      const columns = used.filter((column) => columnX[column] === columnX[first]);
      return caption(`column ${first}`, 'heading', headingAt(dataset, graph, columns), {
        x: columnX[first],
        y,
      });
    }),
  ];
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
  const routes = routeEdges(graph, placement, geometry, (line) => faces.get(line)?.sign.reach ?? 'arrives');
  const lines = routes.flatMap((route) => {
    const face = faces.get(route.line);
    return face ? lineElements(face, route, placement) : [];
  });
  return [...headings(dataset, graph, geometry, placement), ...nodes, ...lines];
}
