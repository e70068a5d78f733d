/** What of the graph the first picture does without. */
import { laterPart } from '../ui/later-part';

/** What can be done with a thing of the picture. */
export const MENU = laterPart(() => import('./menu/ContextMenu'));

/** The way back from where nothing is drawn, to where only a camera leads. */
export const ASTRAY = laterPart(() => import('./Astray'));

/** The sentences that are read out: nobody stands on a line before the lines are there. */
export const SENTENCE = laterPart(() => import('./sentence'));

/** What a small window cuts off of what is chosen, asked about, or a centre. */
export const OUT_OF_SIGHT = laterPart(() => import('./OutOfSight'));
