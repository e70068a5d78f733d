import { graph } from '../en/views/graph';
import { room } from '../language';

/** The words of the graph. */
export const graphWords = room('graph', graph);
