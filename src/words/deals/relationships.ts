import { relationships } from '../en/deals/relationships';
import { room } from '../language';

/** The sentences about relationships. */
export const relationshipsWords = room('relationships', relationships);
