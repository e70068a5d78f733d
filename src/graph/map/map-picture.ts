/** The map lens as a drawing, from the graph on: where it is not on the screen, or for pages that are built. */
import type { Drawing } from '../../ui/svg/drawing';
import type { VisibleGraph } from '../drawing';
import { withMoved } from '../network/placed-shapes';
import { mapShapes } from './map-shapes';
import { mapDrawing } from './svg-map';

/** Draws what is visible. */
export const mapPicture = ({
  dataset,
  graph,
  emphasis,
  palette,
  beside,
  ...extent
}: Omit<VisibleGraph, 'order' | 'rows'>): Drawing =>
  mapDrawing(
    withMoved(mapShapes(dataset, graph), []),
    emphasis,
    palette,
    extent,
    beside && { shapes: withMoved(mapShapes(dataset, beside), []), idle: graph.idle ?? new Set() },
  );
