import { titles } from '../en/views/titles';
import { room } from '../language';

/** What things are called that can be selected. */
export const titlesWords = room('titles', titles);
