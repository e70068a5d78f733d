import { summary } from './en/summary';
import { room } from './language';

/** The words of what is visible. */
export const summaryWords = room('summary', summary);
