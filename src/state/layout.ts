/** The layout of a network, made beside the page so that the page stays usable. */

export { type Trouble, troubleOf } from '../data/trouble';
export { layoutWorker } from '../worker/layout/layout-client';
