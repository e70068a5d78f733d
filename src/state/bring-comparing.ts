/** Brings what works out comparisons, from state to all that differs: whoever imports this has it. */
import { type FacetIndex, wholeOf } from '../domain/columns/facet-index';
import type { CompareMeasure } from '../domain/compare/amounts';
import { compareUnits, countClasses, unitOf } from '../domain/compare/compared';
import { type Comparison, type Filters, isOfItself, partsCompared } from '../domain/compare/comparison';
import { countedOnSides } from '../domain/compare/counted-on-sides';
import { dealsApart } from '../domain/compare/deals-apart';
import { type Sides, sidesAround, sidesOf, sideTest } from '../domain/compare/sides';
import type { Around } from '../domain/filter/around';
import { type Filter, withAround } from '../domain/filter/filter';
import { linesCompared, withCompared } from '../domain/lenses/compared-graph';
import type { Folded } from '../domain/lenses/folds/folded';
import { memoizeLast } from '../domain/memoize/memoize';
import { takeComparing } from './actions/take-comparing';
import type { ComparisonOfView } from './comparing';
import type { AppState } from './store';
import { filteredIn, filteredOf, filtersCompared, foldedOfView, lookedAtIn, opened } from './visible';

const otherFilteredBy = memoizeLast(filteredIn);
const sidesFor = memoizeLast(sidesOf);
const sidesAroundFor = memoizeLast((index: FacetIndex, { a, b }: Filters, around: readonly Around[]) => {
  const rowsOf = (filter: Filter) => filteredIn(index, withAround(filter, [])).visible;
  return sidesAround(index, rowsOf(a), rowsOf(b), around);
});
const sideTestFor = memoizeLast(sideTest);
const countedOnSidesFor = memoizeLast(countedOnSides);

/** The rows of both sides of a comparison; null where nothing is compared. */
function sidesOfView(state: AppState): Sides | null {
  const filters = filtersCompared(state);
  if (!filters) return null;
  const { index } = opened(state);
  const { around } = state.view.filter;
  // What is near is near on both sides: to find it on each by itself would call lost what only lies farther off there.
  if (around.length > 0) return sidesAroundFor(index, filters, around);
  const own = filteredOf(state).visible;
  const other = otherFilteredBy(index, filters.own === 'a' ? filters.b : filters.a).visible;
  return filters.own === 'a' ? sidesFor(own, other) : sidesFor(other, own);
}

/** What is compared: the number of deals, or the volume where widths say it. */
const measureOf = ({ view: { width } }: AppState): CompareMeasure => (width === 'tiv' ? 'tiv' : 'deals');

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
    const apart = dealsApart(lookedAt, sides, filters, comparison);
    return {
      ...{ filters, sides, unit, by, units },
      summary: { filters, parts, isOfItself: self, unit, by, counts, apart, fold: own?.fold ?? null },
    };
  },
);

takeComparing({
  sidesOf: sidesOfView,
  sideAtOf(state) {
    const sides = sidesOfView(state);
    return sides && sideTestFor(sides, lookedAtIn(state));
  },
  sumsIndexOf(state) {
    const [filters, sides] = [filtersCompared(state), sidesOfView(state)];
    return filters && sides && countedOnSidesFor(opened(state).index, filters, sides);
  },
  comparisonOf(state) {
    const { comparison } = state.view;
    const [filters, sides] = [filtersCompared(state), sidesOfView(state)];
    if (!comparison || !filters || !sides) return null;
    const [{ index }, lookedAt] = [opened(state), lookedAtIn(state)];
    return comparisonFor(index, lookedAt, filters, sides, comparison, measureOf(state), foldedOfView(state));
  },
  linesCompared: memoizeLast(linesCompared),
  withCompared: memoizeLast(withCompared),
});
