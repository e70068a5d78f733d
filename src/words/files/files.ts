import { files } from '../en/files/files';
import { room } from '../language';

/** The words of the list of files. */
export const filesWords = room('files', files);
