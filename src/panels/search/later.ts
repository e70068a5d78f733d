/** What of the search the first picture does without. */
import { laterPart } from '../../ui/later-part';

/** The search by names and words. */
export const SEARCH = laterPart(() => import('../../domain/views/search'));
