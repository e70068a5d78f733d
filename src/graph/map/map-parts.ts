/** What the page fetches of the map lens: the lens itself, and what is chosen of it. */
import '../folds/bring-folding';

export { MapGraph } from './MapGraph';
export { ZoomTo } from './ZoomTo';
