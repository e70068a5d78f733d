/** How what lies around some things can grow by another, from the state of the app. */
import { amongFiles, type FacetIndex } from '../domain/columns/facet-index';
import type { Filters } from '../domain/compare/comparison';
import { sidesOf } from '../domain/compare/sides';
import type { Around } from '../domain/filter/around';
import { applyFilter } from '../domain/filter/facet-filter';
import { type Filter, withAround } from '../domain/filter/filter';
import { type Growth, growthsBy } from '../domain/filter/growth';
import { memoizeLast } from '../domain/memoize/memoize';
import type { PartyId, SystemId } from '../domain/model/ids';
import { filtersCompared, sumsIndexOf } from './selectors';
import type { AppState } from './store';
import { opened } from './visible';

/** What lies anywhere: where two filters are compared, on either side. */
const rowsAnywhere = memoizeLast((index: FacetIndex, filter: Filter, filters: Filters | null) => {
  const rowsOf = (one: Filter) => applyFilter(amongFiles(index, one.facets.in), withAround(one, [])).visible;
  return filters ? sidesOf(rowsOf(filters.a), rowsOf(filters.b)).union : rowsOf(filter);
});
/** The growths by each thing that is asked about: the details and the menu may ask about two. */
const growthsFor = memoizeLast((index: FacetIndex, rows: Uint32Array, centres: readonly Around[]) => {
  const known = new Map<string, readonly Growth[]>();
  return (id: PartyId | SystemId): readonly Growth[] => {
    const found = known.get(id) ?? growthsBy(index, rows, centres, id);
    known.set(id, found);
    return found;
  };
});

const NONE: readonly Growth[] = [];

/** The ways in which what is shown can grow by a party or a system; none where no neighbourhood is shown. */
export function growthsOf(state: AppState, id: PartyId | SystemId | null): readonly Growth[] {
  const { filter } = state.view;
  const centres: readonly Around[] = filter.around;
  if (centres.length === 0 || id === null) return NONE;
  const rows = rowsAnywhere(opened(state).index, filter, filtersCompared(state));
  return growthsFor(sumsIndexOf(state), rows, centres)(id);
}
