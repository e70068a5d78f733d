import { charts } from '../en/views/charts';
import { room } from '../language';

/** The words of the charts. */
export const chartsWords = room('charts', charts);
