/** The matrix lens as a row of the list of lenses. */
import type { LensKind } from '../lens-kind';
import { pairIdAt } from '../parties/parties-lens';
import { matrixLens } from './matrix-lens';

/** Who deals with whom, in rows and columns: a cell for each pair and direction. */
export const MATRIX_LENS: LensKind = {
  // Rows and columns together: as many as stand in a window, and in them four fifths of what a register holds of ten years.
  linesByItself: 54,
  // As many as can be read in half of a window of 1440 pixels.
  linesApart: 30,
  signs: { drawnAs: 'cell', marks: false, nodes: 'names', details: ['area', 'within', 'others'] },
  opensCategories: false,
  folds: true,
  isBundled: () => true,
  lineAt: pairIdAt,
  graph: matrixLens,
};
