import { opening } from '../en/questions/opening';
import { room } from '../language';

/** The words of what a dataset says first. */
export const openingWords = room('opening', opening);
