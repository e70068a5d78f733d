/** Brings what works out comparisons, from state to all that differs: whoever imports this has it. */
import { type FacetIndex, wholeOf } from '../domain/columns/facet-index';
import type { CompareMeasure } from '../domain/compare/amounts';
import { compareUnits, countClasses, type Unit, unitOf } from '../domain/compare/compared';
import { type Comparison, type Filters, isOfItself, partsCompared } from '../domain/compare/comparison';
import { countedOnSides } from '../domain/compare/counted-on-sides';
import { dealsApart } from '../domain/compare/deals-apart';
import { namedUnits } from '../domain/compare/named-units';
import { outsideFilter } from '../domain/compare/outside-filter';
import { type Sides, sidesAround, sidesOf, sideTest } from '../domain/compare/sides';
import { unitsOfLines } from '../domain/compare/units-of-lines';
import type { Around } from '../domain/filter/around';
import { type Filter, withAround } from '../domain/filter/filter';
import { linesCompared, withCompared } from '../domain/lenses/compared-graph';
import type { Folded } from '../domain/lenses/folds/folded';
import type { LineAt, LinesCompared } from '../domain/lenses/lens';
import { lensOf } from '../domain/lenses/lenses';
import { mostDifferent } from '../domain/lenses/parties/most-different';
import { memoizeLast } from '../domain/memoize/memoize';
import { statesLicences } from '../domain/sums/licences';
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

const statesLicencesFor = memoizeLast(statesLicences);

/** What is compared: the number of deals, or what else widths say of them that can be compared. */
function measureOf({ view: { width } }: AppState, index: FacetIndex, { union }: Sides): CompareMeasure {
  if (width === 'tiv') return width;
  return width === 'licences' && statesLicencesFor(index, union) ? width : 'deals';
}

/** What a fold shows by its parts: of partners, a side asks for parties and not for parts. */
const FOLDED_UNITS: readonly Unit[] = ['pair', 'to', 'from'];

/** Whether no line tells of units: where parties are folded, one may be of many partners; and of many categories, where it goes through none. */
const isPlain = (unit: Unit, isFolded: boolean, throughCategories: boolean): boolean =>
  unit === 'category' ? !throughCategories : isFolded && !FOLDED_UNITS.includes(unit);

const comparisonFor = memoizeLast(
  (
    index: FacetIndex,
    lookedAt: FacetIndex,
    filters: Filters,
    sides: Sides,
    comparison: Comparison,
    by: CompareMeasure,
    folded: Folded | null,
    throughCategories: boolean,
  ): ComparisonOfView => {
    const parts = partsCompared(comparison);
    const unit = unitOf(parts);
    // Units are those of the picture, so that both count the same.
    const own = FOLDED_UNITS.includes(unit) ? folded : null;
    const ofUnits = own ? wholeOf(own.index) : index;
    const { units, unnamed } = namedUnits(compareUnits(ofUnits, sides, filters, unit, by), unit);
    const counts = countClasses(units);
    const self = isOfItself(filters[filters.own], comparison);
    const apart = dealsApart(lookedAt, sides, filters, comparison);
    const outside = outsideFilter(index, ofUnits, filters, comparison, { unit, by, units });
    return {
      ...{ filters, sides, unit, by, units, index: ofUnits },
      summary: {
        ...{ filters, parts, isOfItself: self, unit, by, counts, unnamed, apart, outside },
        fold: own?.fold ?? null,
        isPlain: isPlain(unit, folded !== null, throughCategories),
      },
    };
  },
);

const comparisonOf = (state: AppState): ComparisonOfView | null => {
  const { comparison, lens } = state.view;
  const [filters, sides] = [filtersCompared(state), sidesOfView(state)];
  if (!comparison || !filters || !sides) return null;
  const [{ index }, lookedAt, folded] = [opened(state), lookedAtIn(state), foldedOfView(state)];
  const { opensCategories } = lensOf(lens);
  return comparisonFor(
    ...([index, lookedAt, filters, sides, comparison] as const),
    ...([measureOf(state, index, sides), folded, opensCategories] as const),
  );
};

const linesFor = memoizeLast(linesCompared);
const unitsFor = memoizeLast(
  (
    { index, sides, filters, unit, by, units, summary }: ComparisonOfView,
    lineAt: LineAt,
  ): LinesCompared['units'] => {
    if (unit === 'pair') return undefined;
    return {
      unit,
      of: summary.isPlain ? new Map() : unitsOfLines(index, sides, filters, { unit, by, units }, lineAt),
    };
  },
);
const asCompared = memoizeLast(
  (
    lines: LinesCompared['lines'],
    units: LinesCompared['units'],
    by: CompareMeasure,
    isApart: boolean,
  ): LinesCompared => ({
    ...{ lines, by },
    ...(units && { units }),
    ...(isApart && { withStrongest: true }),
  }),
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
  comparisonOf,
  linesOf(state, lineAt) {
    const found = comparisonOf(state);
    if (!found) return null;
    const lines = linesFor(opened(state).index, found, lineAt);
    return asCompared(lines, unitsFor(found, lineAt), found.by, state.view.pictures !== null);
  },
  withCompared: memoizeLast(withCompared),
  mostDifferent: memoizeLast(mostDifferent),
});
