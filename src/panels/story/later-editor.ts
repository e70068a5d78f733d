/** What comes when a story is made. */
import { laterPart } from '../../ui/later-part';

/** The dialog in which one is made. */
export const STORY_EDITOR = laterPart(() => import('./StoryEditor'));
