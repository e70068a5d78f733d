/** The matrix lens as a drawing, from the dataset on: where it is not on the screen, or for pages that are built. */
import { matrixOf } from '../../domain/lenses/matrix/matrix';
import { measuredFor } from '../../domain/lenses/matrix/measured';
import { countShown } from '../../domain/lenses/shown-lines';
import type { Drawing } from '../../ui/svg/drawing';
import type { VisibleGraph } from '../drawing';
import { matrixShapes } from './matrix-shapes';
import { MARGIN, matrixDrawing } from './svg-matrix';

/** Draws all rows and columns that are shown, whatever the window shows of them. */
export function matrixPicture({
  dataset,
  index,
  graph,
  emphasis,
  order,
  rows,
  palette,
  within,
}: VisibleGraph): Drawing {
  const isTrade = countShown(graph.frame ?? graph).grid?.isTrade ?? true;
  const values = measuredFor(index, rows, order);
  const { subjects } = emphasis;
  const named = { dataset, matrix: matrixOf(dataset, graph, order, values), isTrade, subjects };
  return matrixDrawing(matrixShapes(named, emphasis, within && within - 2 * MARGIN), palette);
}
