/** From state to the rows that the views show: the filter, and where two filters are compared, both sides. */
import { amongFiles, type FacetIndex } from '../domain/columns/facet-index';
import { type Filters, filtersOf } from '../domain/compare/comparison';
import { applyFilter, type Filtered } from '../domain/filter/facet-filter';
import type { Filter } from '../domain/filter/filter';
import type { Folded } from '../domain/lenses/folds/folded';
import { lensOf } from '../domain/lenses/lenses';
import { memoizeLast } from '../domain/memoize/memoize';
import { countedIn } from '../domain/sums/counting';
import type { SideAt } from '../domain/views/table-columns';
import { type ComparisonOfView, comparing } from './comparing';
import { folding } from './folding';
import type { AppState } from './store';
import type { OpenDataset } from './visit';

/** The open dataset with its index. @throws Error where none is open; panels are drawn only when one is. */
export function opened({ opening }: AppState): OpenDataset {
  if (opening.phase !== 'open') throw new Error('No dataset is open.');
  return opening;
}

/** What a filter lets through, counted in the releases that it looks at. */
export const filteredIn = (index: FacetIndex, filter: Filter): Filtered =>
  applyFilter(amongFiles(index, filter.facets.in), filter);
const filteredBy = memoizeLast(filteredIn);

/** What the filter lets through, with the counts for every facet; where two filters are compared, that of the view itself. */
export const filteredOf = (state: AppState): Filtered => filteredBy(opened(state).index, state.view.filter);

const filtersFor = memoizeLast(filtersOf);

/** The two filters that are compared; null where nothing is. */
export const filtersCompared = ({ view: { filter, comparison } }: AppState): Filters | null =>
  comparison && filtersFor(filter, comparison);

const countedFor = memoizeLast((index: FacetIndex, years: Filter['years'], dated: Filter['dated']) =>
  countedIn(index, { years, dated }),
);

/** The index with what counts in sums under the filter of the view alone. */
export const ownSumsIndexOf = (state: AppState): FacetIndex => {
  const { years, dated, facets } = state.view.filter;
  return countedFor(amongFiles(opened(state).index, facets.in), years, dated);
};

/** The index of the open dataset, with its rows as they stand among the files that are looked at. */
export const lookedAtIn = (state: AppState): FacetIndex => {
  const { index } = opened(state);
  const { a, b } = filtersCompared(state) ?? { a: state.view.filter, b: state.view.filter };
  return index.releases?.onSides(index, a.facets.in, b.facets.in) ?? index;
};

/** The index with what counts in the sums of what is visible: what falls in the chosen years, where some are. */
export const sumsIndexOf = (state: AppState): FacetIndex =>
  comparing()?.sumsIndexOf(state) ?? ownSumsIndexOf(state);

/** The rows of the visible relationships: where two filters are compared, those of either. */
export const visibleOf = (state: AppState): Uint32Array =>
  comparing()?.sidesOf(state)?.union ?? filteredOf(state).visible;

/** On which side of a comparison each visible relationship is; null where nothing is compared. */
export const sideAtOf = (state: AppState): SideAt | null => comparing()?.sideAtOf(state) ?? null;

/** The open dataset as the fold of the view shows it; null where nothing is folded, or the lens folds nothing. */
export const foldedOfView = (state: AppState): Folded | null => {
  const { fold, lens } = state.view;
  if (fold === null || !lensOf(lens).folds) return null;
  return folding()?.foldedOf(opened(state).dataset, sumsIndexOf(state), fold) ?? null;
};

/** The comparison of the view; null where nothing is compared, or what compares is not there yet. */
export const comparisonOfView = (state: AppState): ComparisonOfView | null =>
  comparing()?.comparisonOf(state) ?? null;
