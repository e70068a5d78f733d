/** The systems lens as a drawing, from the dataset on: where it is not on the screen, or for pages that are built. */
import type { Drawing } from '../../ui/svg/drawing';
import type { VisibleGraph } from '../drawing';
import { elementsOf } from './elements';
import { geometryOf } from './geometry';
import { withMoved } from './moved-nodes';
import { placeColumns } from './place-columns';
import { columnsDrawing } from './svg-columns';

/** Draws a graph as it stands on the screen; wide, every line has room for its words. */
export function columnsPicture({
  dataset,
  graph,
  emphasis,
  moved,
  spacing,
  palette,
}: Omit<VisibleGraph, 'index'>): Drawing {
  const geometry = geometryOf(graph, spacing ?? 'wide');
  const elements = elementsOf(dataset, graph, geometry, placeColumns(graph, geometry));
  return columnsDrawing({ elements: withMoved(elements, moved), moved: new Map(), emphasis, palette });
}
