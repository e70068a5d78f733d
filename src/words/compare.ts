import { compare } from './en/compare';
import { room } from './language';

/** The words of comparisons. */
export const compareWords = room('compare', compare);
