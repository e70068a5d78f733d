/** What the page fetches of the matrix lens: the lens itself, and what is chosen of it. */
import '../folds/bring-folding';

export { AsTable } from './AsTable';
export { MatrixGraph } from './MatrixGraph';
export { OrderChoice } from './OrderChoice';
