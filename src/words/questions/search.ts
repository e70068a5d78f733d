import { search } from '../en/questions/search';
import { room } from '../language';

/** The words of the search. */
export const searchWords = room('search', search);
