import { desk } from './en/desk';
import { room } from './language';

/** The words of the desk. */
export const deskWords = room('desk', desk);
