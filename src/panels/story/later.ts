/** What of stories comes when one is told or made. */
import { laterPart } from '../../ui/later-part';

/** The bar that tells a story. */
export const STORY = laterPart(() => import('./StoryPlayer'));
