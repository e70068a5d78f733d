import { measures } from '../en/views/measures';
import { room } from '../language';

/** The words of what is counted and measured. */
export const measuresWords = room('measures', measures);
