import { encodings } from '../en/files/encodings';
import { room } from '../language';

/** The words for how files write their letters. */
export const encodingsWords = room('encodings', encodings);
