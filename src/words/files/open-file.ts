import { openFile } from '../en/files/open-file';
import { room } from '../language';

/** The words for the ways to open files. */
export const openFileWords = room('openFile', openFile);
