/** The systems lens as a drawing, from the dataset on: where it is not on the screen, or for pages that are built. */
import type { Spacing } from '../../domain/lenses/places';
import type { Drawing } from '../../ui/svg/drawing';
import type { VisibleGraph } from '../drawing';
import { elementsOf } from './elements';
import { geometryOf } from './geometry';
import { placeColumns } from './place-columns';
import { columnsDrawing } from './svg-columns';

/** Draws a graph as it stands on the screen; wide, every line has room for its words. */
export function columnsPicture(
  { dataset, graph, emphasis, palette }: Omit<VisibleGraph, 'index'>,
  spacing: Spacing = 'wide',
): Drawing {
  const geometry = geometryOf(graph, spacing);
  const elements = elementsOf(dataset, graph, geometry, placeColumns(graph, geometry));
  return columnsDrawing({ elements, moved: new Map(), emphasis, palette });
}
