import { foldNotes } from '../en/views/fold-notes';
import { room } from '../language';

/** What is to be known of a picture that is folded. */
export const foldNotesWords = room('foldNotes', foldNotes);
