import { meanings } from '../en/deals/meanings';
import { room } from '../language';

/** The meanings of the words of the field. */
export const meaningsWords = room('meanings', meanings);
