/** The systems lens as a drawing, from the dataset on: where it is not on the screen, or for pages that are built. */
import type { Drawing } from '../../ui/svg/drawing';
import type { VisibleGraph } from '../drawing';
import { elementsOf } from './elements';
import { geometryOf, spacingFor } from './geometry';
import { withMoved } from './moved-nodes';
import { placeColumns } from './place-columns';
import { columnsDrawing } from './svg-columns';
import { tieredColumns } from './tiered-columns';

/** Draws a graph wide, where every line has room for its words, unless it is to be narrower; with the nodes where they were moved. */
export function columnsPicture({
  dataset,
  graph,
  emphasis,
  moved,
  spacing,
  palette,
  within,
}: Omit<VisibleGraph, 'index' | 'order' | 'rows'>): Drawing {
  const usual = within === undefined ? 'wide' : spacingFor(within);
  // Places of moved nodes mean something in columns of one spacing alone.
  const geometry = geometryOf(graph, (moved.length > 0 && spacing) || usual);
  const elements = elementsOf(dataset, graph, geometry, placeColumns(graph, geometry, tieredColumns));
  return columnsDrawing({ elements: withMoved(elements, moved), emphasis, palette });
}
