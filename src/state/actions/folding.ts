import { type Folding, keepFolding } from '../folding';
import { setState } from '../store';

/** Takes what folds parties, and lets whoever waits for it look again. */
export function takeFolding(made: Folding): void {
  if (keepFolding(made)) setState({});
}
