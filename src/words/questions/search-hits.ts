import { searchHits } from '../en/questions/search-hits';
import { room } from '../language';

/** The words of the list of what was found. */
export const searchHitsWords = room('searchHits', searchHits);
