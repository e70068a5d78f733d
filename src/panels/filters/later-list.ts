import { laterPart } from '../../ui/later-part';

/** Every facet with its values: the first picture does without. */
export const FACET_LIST = laterPart(() => import('./FacetList'));
