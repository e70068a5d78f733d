/** What of the reader the first picture does without. */
import { laterPart } from '../../ui/later-part';

/** The text of a source, with every cited passage marked. */
export const READER = laterPart(() => import('./Reader'));
