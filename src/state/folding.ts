/** What folds parties, which comes with the pictures that need it; until then nothing is folded. */
import type { foldedOf } from '../domain/lenses/folds/folded';
import type { foldedGraph } from '../domain/lenses/folds/folded-graph';

/** What makes a dataset and a graph of a fold. */
export interface Folding {
  readonly foldedOf: typeof foldedOf;
  readonly foldedGraph: typeof foldedGraph;
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
