import { desk } from '../en/desk/desk';
import { room } from '../language';

/** The words of the desk. */
export const deskWords = room('desk', desk);
