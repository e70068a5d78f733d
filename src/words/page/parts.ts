import { parts } from '../en/page/parts';
import { room } from '../language';

/** The words in the place of parts of the page that are not there. */
export const partsWords = room('parts', parts);
