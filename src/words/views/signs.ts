import { signs } from '../en/views/signs';
import { room } from '../language';

/** The words of the signs. */
export const signsWords = room('signs', signs);
