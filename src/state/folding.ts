/** What folds parties and sizes their discs, which comes with the pictures that need it; until then nothing is folded or sized. */
import type { foldedOf } from '../domain/lenses/folds/folded';
import type { foldedGraph } from '../domain/lenses/folds/folded-graph';
import type { sizedGraph } from '../domain/lenses/sized-graph';

/** What makes a dataset and a graph of a fold, and a graph of sized discs. */
export interface Folding {
  readonly foldedOf: typeof foldedOf;
  readonly foldedGraph: typeof foldedGraph;
  readonly sizedGraph: typeof sizedGraph;
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
