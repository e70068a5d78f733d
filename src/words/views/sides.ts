import { sides } from '../en/views/sides';
import { room } from '../language';

/** The words of the pictures of both sides of a comparison. */
export const sidesWords = room('sides', sides);
