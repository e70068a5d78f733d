import { caveats } from '../en/deals/caveats';
import { room } from '../language';

/** The words of what must be said beside numbers. */
export const caveatsWords = room('caveats', caveats);
