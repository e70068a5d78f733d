import { sums } from '../en/views/sums';
import { room } from '../language';

/** The words of sums over deals. */
export const sumsWords = room('sums', sums);
