import { asked } from '../en/questions/asked';
import { room } from '../language';

/** The words of questions about several things at once. */
export const askedWords = room('asked', asked);
