import { signs } from './en/signs';
import { room } from './language';

/** The words of the signs. */
export const signsWords = room('signs', signs);
