import { summary } from '../en/views/summary';
import { room } from '../language';

/** The words of what is visible. */
export const summaryWords = room('summary', summary);
