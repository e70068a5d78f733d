import { titles } from './en/titles';
import { room } from './language';

/** What things are called that can be selected. */
export const titlesWords = room('titles', titles);
