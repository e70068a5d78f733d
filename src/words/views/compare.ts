import { compare } from '../en/views/compare';
import { room } from '../language';

/** The words of comparisons. */
export const compareWords = room('compare', compare);
