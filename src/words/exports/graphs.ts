import { exportGraphs } from '../en/exports/graphs';
import { room } from '../language';

/** The words of graphs that are taken away. */
export const exportGraphsWords = room('exportGraphs', exportGraphs);
