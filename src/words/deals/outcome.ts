import { outcome } from '../en/deals/outcome';
import { room } from '../language';

/** The words of what became of a deal. */
export const outcomeWords = room('outcome', outcome);
