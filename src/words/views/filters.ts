import { filters } from '../en/views/filters';
import { room } from '../language';

/** The words of the filters. */
export const filtersWords = room('filters', filters);
