import { things } from '../en/questions/things';
import { room } from '../language';

/** The words of parties and weapons that one chooses by their names. */
export const thingsWords = room('things', things);
