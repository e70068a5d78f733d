/** The layout of a network, made beside the page so that the page stays usable. */
export { layoutWorker } from '../worker/layout/layout-client';
