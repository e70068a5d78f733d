/** What the page fetches of the matrix lens: the lens itself, and what is chosen of it. */
import '../folds/bring-folding';

export { MatrixGraph } from './MatrixGraph';
export { OrderChoice } from './OrderChoice';
