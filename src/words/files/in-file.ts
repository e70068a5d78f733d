import { inFile } from '../en/files/in-file';
import { room } from '../language';

/** The words about how a table stands in its file. */
export const inFileWords = room('inFile', inFile);
