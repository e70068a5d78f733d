import { mapping } from '../en/files/mapping';
import { room } from '../language';

/** The words of the dialog that asks what columns mean. */
export const mappingWords = room('mapping', mapping);
