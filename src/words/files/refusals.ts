import { refusals } from '../en/files/refusals';
import { room } from '../language';

/** The words for files that are not opened. */
export const refusalsWords = room('refusals', refusals);
