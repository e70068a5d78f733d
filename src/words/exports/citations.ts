import { citations } from '../en/exports/citations';
import { room } from '../language';

/** The words of references to what is cited. */
export const citationsWords = room('citations', citations);
