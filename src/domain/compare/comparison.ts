/**
 * A comparison: what the filter lets through is held against what another filter lets through. The other filter is
 * the same but for what the comparison says otherwise, so that a link holds no more than the difference.
 */
import { FACET_IDS, type FacetId } from '../columns/facets';
import {
  type Choice,
  type Filter,
  type FilterPart,
  type OwnPart,
  withAround,
  withChoice,
  withYears,
} from '../filter/filter';
import { sameYears } from '../filter/years';
import type { YearSpan } from '../model/relationship';

/** What the other filter says otherwise: at least one choice, or the years; null for all years. */
export interface Comparison {
  readonly facets: Readonly<Partial<Record<FacetId, Choice>>>;
  readonly years?: YearSpan | null;
}

/** The parts of a filter in which the two differ, in the order in which sentences speak of them. */
export function partsCompared({ facets, years }: Comparison): OwnPart[] {
  return [
    ...FACET_IDS.filter((id) => facets[id] !== undefined),
    ...(years === undefined ? [] : ['years' as const]),
  ];
}

/** The other filter. */
export function otherFilter(filter: Filter, comparison: Comparison): Filter {
  const withFacets = FACET_IDS.reduce((on, id) => {
    const choice = comparison.facets[id];
    return choice ? withChoice(on, id, choice) : on;
  }, filter);
  return comparison.years === undefined ? withFacets : withYears(withFacets, comparison.years);
}

/** A filter with nothing but these parts of it. */
export function onlyParts(filter: Filter, none: Filter, parts: readonly FilterPart[]): Filter {
  return parts.reduce((on, part) => {
    if (part === 'years') return { ...withYears(on, filter.years), dated: filter.dated };
    return part === 'around' ? withAround(on, filter.around) : withChoice(on, part, filter.facets[part]);
  }, none);
}

/** The two filters. A comes first: of two periods it is the earlier, so that what is only in B has come since. */
export interface Filters {
  readonly a: Filter;
  readonly b: Filter;
  /** Which of them is the filter of the view, and not the other. */
  readonly own: 'a' | 'b';
}

function isLater(years: YearSpan | null, than: YearSpan | null): boolean {
  if (!years || !than) return false;
  return years.first > than.first || (years.first === than.first && years.last > than.last);
}

/** A and B of a comparison. Whose years are the same, the filter of the view is A. */
export function filtersOf(filter: Filter, comparison: Comparison): Filters {
  const other = otherFilter(filter, comparison);
  return isLater(filter.years, other.years)
    ? { a: other, b: filter, own: 'b' }
    : { a: filter, b: other, own: 'a' };
}

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

/** Whether something is compared with itself. */
export function isOfItself(filter: Filter, comparison: Comparison): boolean {
  const other = otherFilter(filter, comparison);
  const isSame = (id: FacetId) =>
    sameValues(filter.facets[id].include, other.facets[id].include) &&
    sameValues(filter.facets[id].exclude, other.facets[id].exclude);
  return sameYears(filter.years, other.years) && FACET_IDS.every(isSame);
}
