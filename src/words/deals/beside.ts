import { beside } from '../en/deals/beside';
import { room } from '../language';

/** The words about a case file that registers are beside. */
export const besideWords = room('beside', beside);
