import { cite } from '../en/exports/cite';
import { room } from '../language';

/** The words of the citations and what is done with them. */
export const citeWords = room('cite', cite);
