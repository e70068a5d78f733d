import { passages } from '../en/deals/passages';
import { room } from '../language';

/** The words of passages. */
export const passagesWords = room('passages', passages);
