/** The systems lens as a drawing, from the dataset on: where it is not on the screen, or for pages that are built. */
import type { ElementDefinition } from 'cytoscape';
import type { LensGraph } from '../../domain/lenses/lens';
import type { Drawing } from '../../ui/svg/drawing';
import { sidesWords } from '../../words/views/sides';
import type { VisibleGraph } from '../drawing';
import { elementsOf } from './elements';
import { geometryOf, spacingFor } from './geometry';
import { withMoved } from './moved-nodes';
import { placeColumns } from './place-columns';
import { columnsDrawing } from './svg-columns';
import { textIn } from './svg-element';
import { tieredColumns } from './tiered-columns';

/** What a party is said to be follows from its lines: of one that has none here, that is said instead. */
function withIdle(
  elements: readonly ElementDefinition[],
  { nodes, idle }: LensGraph,
): readonly ElementDefinition[] {
  if (!idle) return elements;
  const parties = new Set<string>(
    nodes.flatMap(({ type, id }) => (type === 'party' && idle.has(id) ? [id] : [])),
  );
  return elements.map((element) =>
    textIn(element, 'role') === 'subtitle' && parties.has(textIn(element, 'shows'))
      ? { ...element, data: { ...element.data, text: sidesWords().noLine } }
      : element,
  );
}

/** Draws a graph wide, where every line has room for its words, unless it is to be narrower; with the nodes where they were moved. */
export function columnsPicture({
  dataset,
  graph,
  emphasis,
  moved,
  spacing,
  palette,
  within,
  seen,
}: Omit<VisibleGraph, 'index' | 'order' | 'rows'>): Drawing {
  const usual = within === undefined ? 'wide' : spacingFor(within);
  // Places of moved nodes, and of a camera, mean something in columns of one spacing alone.
  const geometry = geometryOf(graph, ((moved.length > 0 || seen) && spacing) || usual);
  const elements = elementsOf(dataset, graph, geometry, placeColumns(graph, geometry, tieredColumns));
  const shown = withIdle(withMoved(elements, moved), graph);
  return columnsDrawing({ elements: shown, emphasis, palette, idle: graph.idle });
}
