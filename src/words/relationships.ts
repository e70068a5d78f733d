import { relationships } from './en/relationships';
import { room } from './language';

/** The sentences about relationships. */
export const relationshipsWords = room('relationships', relationships);
