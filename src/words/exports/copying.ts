import { copying } from '../en/exports/copying';
import { room } from '../language';

/** The words of links that are more than most, or not copied. */
export const copyingWords = room('copying', copying);
