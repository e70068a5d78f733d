import { sources } from '../en/deals/sources';
import { room } from '../language';

/** The words of what sources are. */
export const sourcesWords = room('sources', sources);
