import { measures } from './en/measures';
import { room } from './language';

/** The words of what is counted and measured. */
export const measuresWords = room('measures', measures);
