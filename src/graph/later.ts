/** What of the graph the first picture does without. */
import { laterPart } from '../ui/later-part';

/** The sentences that are read out: nobody stands on a line before the lines are there. */
export const SENTENCE = laterPart(() => import('./sentence'));
