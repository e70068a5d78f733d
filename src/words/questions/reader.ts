import { reader } from '../en/questions/reader';
import { room } from '../language';

/** The words around the text of a source. */
export const readerWords = room('reader', reader);
