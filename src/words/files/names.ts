import { names } from '../en/files/names';
import { room } from '../language';

/** The words for the names of a file that are not known here. */
export const namesWords = room('names', names);
