/** What folds parties, which comes with the pictures that need it; until then nothing is folded. */
import type { foldedOf } from '../domain/lenses/folds/folded';
import type { foldedGraph } from '../domain/lenses/folds/folded-graph';
import { setState } from './store';

/** What makes a dataset and a graph of a fold. */
interface Folding {
  readonly foldedOf: typeof foldedOf;
  readonly foldedGraph: typeof foldedGraph;
}

let arrived: Folding | null = null;

/** What folds parties; null where it is not there yet. */
export const folding = (): Folding | null => arrived;

/** Takes what folds parties, and lets whoever waits for it look again. */
export function takeFolding(made: Folding): void {
  if (arrived) return;
  arrived = made;
  setState({});
}
