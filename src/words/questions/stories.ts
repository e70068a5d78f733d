import { stories } from '../en/questions/stories';
import { room } from '../language';

/** The words of stories. */
export const storiesWords = room('stories', stories);
