/** The layout of a network, made beside the page so that the page stays usable. */
export { placeInWorker } from '../worker/layout/layout-client';
