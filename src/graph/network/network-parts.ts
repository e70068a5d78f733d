/** What the page fetches of the parties lens: the lens itself, and the worker that lays it out. */
import '../folds/bring-folding';

export { layoutWorker } from '../../state/layout';
export { NetworkGraph } from './NetworkGraph';
