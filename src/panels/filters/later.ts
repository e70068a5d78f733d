/** What of the filters comes when it is asked for. */
import { laterPart } from '../../ui/later-part';

/** Says, while two filters are compared, which of them is seen here. */
export const OWN_FILTERS = laterPart(() => import('./OwnFilters'));

/** What a facet that chooses one value can be compared with. */
export const COMPARE_FACET = laterPart(() => import('./CompareFacet'));
