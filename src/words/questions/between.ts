import { between } from '../en/questions/between';
import { room } from '../language';

/** The words of the page of two parties. */
export const betweenWords = room('between', between);
