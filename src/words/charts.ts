import { charts } from './en/charts';
import { room } from './language';

/** The words of the charts. */
export const chartsWords = room('charts', charts);
