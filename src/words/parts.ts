import { parts } from './en/parts';
import { room } from './language';

/** The words in the place of parts of the page that are not there. */
export const partsWords = room('parts', parts);
