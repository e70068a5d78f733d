/** What of the search the first picture does without. */
import { laterPart } from '../../ui/later-part';

/** The search by names and words, and the list of what was found. */
export const SEARCH = laterPart(() => import('./search-parts'));
