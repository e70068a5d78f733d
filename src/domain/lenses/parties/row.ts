/** The parties lens as a row of the list of lenses. */
import type { LensKind } from '../lens-kind';
import { pairIdAt, partiesLens } from './parties-lens';

/** Who deals with whom, one line for each pair and direction. */
export const PARTIES_LENS: LensKind = {
  linesByItself: 80,
  signs: {
    ...{ drawnAs: 'line', marks: false, nodes: 'discs' },
    // With the discs its legend tells of widths and sizes in one row.
    details: ['folded', 'uncertain'],
  },
  opensCategories: false,
  folds: true,
  comparesFirst: true,
  drawsSelected: 'pairs',
  isBundled: () => true,
  lineAt: pairIdAt,
  graph: partiesLens,
};
