/** What folds parties, sizes their discs and draws what is selected, which comes with the pictures that need it; until then none of it is done. */
import type { foldedOf } from '../domain/lenses/folds/folded';
import type { foldedGraph } from '../domain/lenses/folds/folded-graph';
import type { sizedGraph } from '../domain/lenses/sized-graph';
import type { withSelected } from '../domain/lenses/with-selected';

/** What makes a dataset and a graph of a fold, a graph of sized discs, and one with what is selected. */
export interface Folding {
  readonly foldedOf: typeof foldedOf;
  readonly foldedGraph: typeof foldedGraph;
  readonly sizedGraph: typeof sizedGraph;
  readonly withSelected: typeof withSelected;
}

let arrived: Folding | null = null;

/** What folds parties; null where it is not there yet. */
export const folding = (): Folding | null => arrived;

/** Keeps what folds parties, and says whether it was not there before. */
export function keepFolding(made: Folding): boolean {
  const isNew = arrived === null;
  arrived ??= made;
  return isNew;
}
