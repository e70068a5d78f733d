import { timeline } from '../en/views/timeline';
import { room } from '../language';

/** The words of the timeline. */
export const timelineWords = room('timeline', timeline);
