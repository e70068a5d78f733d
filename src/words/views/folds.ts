import { folds } from '../en/views/folds';
import { room } from '../language';

/** What is said of parties that are folded to few. */
export const foldsWords = room('folds', folds);
