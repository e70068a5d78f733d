import { sums } from './en/sums';
import { room } from './language';

/** The words of sums over deals. */
export const sumsWords = room('sums', sums);
