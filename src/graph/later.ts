/** What of the graph the first picture does without. */
import { laterPart } from '../ui/later-part';

/** What can be done with a thing of the picture. */
export const MENU = laterPart(() => import('./menu/ContextMenu'));

/** The sentences that are read out: nobody stands on a line before the lines are there. */
export const SENTENCE = laterPart(() => import('./sentence'));
