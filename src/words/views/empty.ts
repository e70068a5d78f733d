import { empty } from '../en/views/empty';
import { room } from '../language';

/** The words in the place of a graph or table of nothing. */
export const emptyWords = room('empty', empty);
