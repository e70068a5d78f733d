/** What of the shell the first picture does without. */
import { laterPart } from '../../ui/later-part';

/** What is to be said of a link. */
export const NOTICES = laterPart(() => import('./Notices'));

/** What is said of a link that is more than most, or was not copied. */
export const COPYING = laterPart(() => import('./copying'));

/** The keys, the signs and the words. */
export const HELP = laterPart(() => import('./HelpDialog'));

/** What keeps the site for reading without a network, and tells of new versions. */
export const NEW_VERSION = laterPart(() => import('./NewVersion'));

/** What stands in the place of a graph or table of nothing. */
export const EMPTY = laterPart(() => import('./EmptyResult'));
