import { between } from './en/between';
import { room } from './language';

/** The words of the page of two parties. */
export const betweenWords = room('between', between);
