import { lenses } from '../en/views/lenses';
import { room } from '../language';

/** The words of the lenses. */
export const lensesWords = room('lenses', lenses);
