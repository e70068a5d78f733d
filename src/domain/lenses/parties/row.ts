/** The parties lens as a row of the list of lenses. */
import type { LensKind } from '../lens-kind';
import { pairIdAt, partiesLens } from './parties-lens';

/** Who deals with whom, one line for each pair and direction. */
export const PARTIES_LENS: LensKind = {
  linesByItself: 80,
  opensCategories: false,
  folds: true,
  isBundled: () => true,
  lineAt: pairIdAt,
  graph: partiesLens,
};
