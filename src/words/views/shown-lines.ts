import { shownLines } from '../en/views/shown-lines';
import { room } from '../language';

/** What is said of the lines of a lens that stand for several relationships each. */
export const shownLinesWords = room('shownLines', shownLines);
