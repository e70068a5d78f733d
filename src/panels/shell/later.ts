/** What of the shell the first picture does without. */
import { laterPart } from '../../ui/later-part';

/** What is to be said of a link. */
export const NOTICES = laterPart(() => import('./Notices'));

/** The keys, the signs and the words. */
export const HELP = laterPart(() => import('./HelpDialog'));

/** What keeps the site for reading without a network, and tells of new versions. */
export const NEW_VERSION = laterPart(() => import('./NewVersion'));

/** What is said aloud of steps. */
export const SAY_STEP = laterPart(() => import('./say-step'));

/** The two sides of a comparison. */
export const COMPARE_BAR = laterPart(() => import('./CompareBar'));

/** The case files that stand beside the files of a person. */
export const BESIDE = laterPart(() => import('./BesideChips'));

/** What stands in the place of a graph or table of nothing. */
export const EMPTY = laterPart(() => import('./EmptyResult'));
