/** From state to the rows that the views show: the filter, and where two filters are compared, both sides. */
import { amongFiles, type FacetIndex, wholeOf } from '../domain/columns/facet-index';
import type { CompareMeasure } from '../domain/compare/amounts';
import { type ComparedUnit, compareUnits, countClasses, type Unit, unitOf } from '../domain/compare/compared';
import {
  type Comparison,
  type Filters,
  filtersOf,
  isOfItself,
  partsCompared,
} from '../domain/compare/comparison';
import { countedOnSides } from '../domain/compare/counted-on-sides';
import { dealsApart } from '../domain/compare/deals-apart';
import { type Sides, sidesAround, sidesOf, sideTest } from '../domain/compare/sides';
import type { Around } from '../domain/filter/around';
import { applyFilter, type Filtered } from '../domain/filter/facet-filter';
import { type Filter, withAround } from '../domain/filter/filter';
import type { Folded } from '../domain/lenses/folds/folded';
import { lensOf } from '../domain/lenses/lenses';
import { memoizeLast } from '../domain/memoize/memoize';
import { countedIn } from '../domain/sums/counting';
import type { ComparedSummary } from '../domain/views/summary';
import type { SideAt } from '../domain/views/table-columns';
import { folding } from './folding';
import type { AppState } from './store';
import type { OpenDataset } from './visit';

/** The open dataset with its index. @throws Error where none is open; panels are drawn only when one is. */
export function opened({ opening }: AppState): OpenDataset {
  if (opening.phase !== 'open') throw new Error('No dataset is open.');
  return opening;
}

/** What a filter lets through, counted in the releases that it looks at. */
const filteredIn = (index: FacetIndex, filter: Filter) =>
  applyFilter(amongFiles(index, filter.facets.in), filter);
const filteredBy = memoizeLast(filteredIn);
const otherFilteredBy = memoizeLast(filteredIn);
const sidesFor = memoizeLast(sidesOf);
const sidesAroundFor = memoizeLast((index: FacetIndex, { a, b }: Filters, around: readonly Around[]) => {
  const rowsOf = (filter: Filter) => applyFilter(index, withAround(filter, [])).visible;
  return sidesAround(index, rowsOf(a), rowsOf(b), around);
});

/** What the filter lets through, with the counts for every facet; where two filters are compared, that of the view itself. */
export const filteredOf = (state: AppState): Filtered => filteredBy(opened(state).index, state.view.filter);

const filtersFor = memoizeLast(filtersOf);

/** The two filters that are compared; null where nothing is. */
export const filtersCompared = ({ view: { filter, comparison } }: AppState): Filters | null =>
  comparison && filtersFor(filter, comparison);

/** The rows of both sides of a comparison; null where nothing is compared. */
const sidesOfView = (state: AppState): Sides | null => {
  const filters = filtersCompared(state);
  if (!filters) return null;
  const { index } = opened(state);
  const { around } = state.view.filter;
  // What is near is near on both sides: to find it on each by itself would call lost what only lies farther off there.
  if (around.length > 0) return sidesAroundFor(index, filters, around);
  const own = filteredOf(state).visible;
  const other = otherFilteredBy(index, filters.own === 'a' ? filters.b : filters.a).visible;
  return filters.own === 'a' ? sidesFor(own, other) : sidesFor(other, own);
};

const countedFor = memoizeLast((index: FacetIndex, years: Filter['years'], dated: Filter['dated']) =>
  countedIn(index, { years, dated }),
);
const countedOnSidesFor = memoizeLast(countedOnSides);

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
export const sumsIndexOf = (state: AppState): FacetIndex => {
  const [filters, sides] = [filtersCompared(state), sidesOfView(state)];
  if (!filters || !sides) return ownSumsIndexOf(state);
  return countedOnSidesFor(opened(state).index, filters, sides);
};

/** The rows of the visible relationships: where two filters are compared, those of either. */
export const visibleOf = (state: AppState): Uint32Array =>
  sidesOfView(state)?.union ?? filteredOf(state).visible;

const sideTestFor = memoizeLast(sideTest);

/** On which side of a comparison each visible relationship is; null where nothing is compared. */
export const sideAtOf = (state: AppState): SideAt | null => {
  const sides = sidesOfView(state);
  return sides && sideTestFor(sides, lookedAtIn(state));
};

/** What is compared: the number of deals, or the volume where widths say it. */
const measureOf = ({ view: { width } }: AppState): CompareMeasure => (width === 'tiv' ? 'tiv' : 'deals');

/** The open dataset as the fold of the view shows it; null where nothing is folded, or the lens folds nothing. */
export const foldedOfView = (state: AppState): Folded | null => {
  const { fold, lens } = state.view;
  if (fold === null || !lensOf(lens).folds) return null;
  return folding()?.foldedOf(opened(state).dataset, sumsIndexOf(state), fold) ?? null;
};

/** A comparison worked out: what it is of, and everything that differs. */
export interface ComparisonOfView {
  readonly filters: Filters;
  readonly sides: Sides;
  readonly unit: Unit;
  readonly by: CompareMeasure;
  readonly units: readonly ComparedUnit[];
  readonly summary: ComparedSummary;
}

const comparisonFor = memoizeLast(
  (
    index: FacetIndex,
    lookedAt: FacetIndex,
    filters: Filters,
    sides: Sides,
    comparison: Comparison,
    by: CompareMeasure,
    folded: Folded | null,
  ): ComparisonOfView => {
    const parts = partsCompared(comparison);
    const unit = unitOf(parts);
    // Pairs are those of the picture, so that both count the same.
    const own = unit === 'pair' ? folded : null;
    const units = compareUnits(own ? wholeOf(own.index) : index, sides, filters, unit, by);
    const counts = countClasses(units);
    const self = isOfItself(filters[filters.own], comparison);
    const apart = dealsApart(lookedAt, sides, comparison);
    return {
      ...{ filters, sides, unit, by, units },
      summary: { filters, parts, isOfItself: self, unit, by, counts, apart, fold: own?.fold ?? null },
    };
  },
);

/** The comparison of the view; null where nothing is compared. */
export const comparisonOfView = (state: AppState): ComparisonOfView | null => {
  const { comparison } = state.view;
  const [filters, sides] = [filtersCompared(state), sidesOfView(state)];
  if (!comparison || !filters || !sides) return null;
  const [{ index }, lookedAt] = [opened(state), lookedAtIn(state)];
  return comparisonFor(index, lookedAt, filters, sides, comparison, measureOf(state), foldedOfView(state));
};
