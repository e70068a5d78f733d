import { search } from './en/search';
import { room } from './language';

/** The words of the search. */
export const searchWords = room('search', search);
