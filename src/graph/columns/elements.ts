/** The picture as elements for the engine: pure, every field set every time, ids prefixed and never queried as text. */
import type { ElementDefinition } from 'cytoscape';
import type { Dataset } from '../../domain/dataset';
import type { LensColumn, LensGraph } from '../../domain/lens';
import { faceOf, lineElements } from './line-elements';
import { caption, nodeElements } from './node-elements';
import type { Geometry, Placement } from './place-columns';
import { routeEdges } from './route-edges';

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
const HEADING_ABOVE = 20;
function headings(graph: LensGraph, geometry: Geometry, placement: Placement): ElementDefinition[] {
  const tops = [...placement.boxes.values()].map((box) => box.y - box.height / 2);
  const y = Math.min(0, ...tops) - HEADING_ABOVE;
  const merged = geometry.columnX.onward === geometry.columnX.importer;
  const grouped = graph.nodes.some(({ type }) => type === 'category');
  const columns = new Set(
    graph.nodes.map(({ column }) => (merged && column === 'onward' ? 'importer' : column)),
  );
  return [
    caption('columns', 'ground', '', { x: geometry.columnX.system, y }),
    ...[...columns].map((column) =>
      caption(
        `column ${column}`,
        'heading',
        column === 'system' && grouped ? GROUPED_HEADING : COLUMN_HEADING[column],
        { x: geometry.columnX[column], y },
      ),
    ),
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
  return [...headings(graph, geometry, placement), ...nodes, ...lines];
}
