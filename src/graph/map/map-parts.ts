/** What the page fetches of the map lens: the lens itself, and what is chosen of it. */
export { MapGraph } from './MapGraph';
export { ZoomTo } from './ZoomTo';
