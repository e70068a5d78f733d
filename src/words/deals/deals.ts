import { deals } from '../en/deals/deals';
import { room } from '../language';

/** The words of how many deals there are. */
export const dealsWords = room('deals', deals);
