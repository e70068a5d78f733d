import { quantities } from '../en/deals/quantities';
import { room } from '../language';

/** The words of numbers of things and amounts of money. */
export const quantitiesWords = room('quantities', quantities);
