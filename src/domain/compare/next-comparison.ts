/** What a reader can compare next. */
import type { FacetId } from '../columns/facets';
import { type Filter, isActive } from '../filter/filter';
import { lengthOf } from '../filter/years';
import type { YearSpan } from '../model/relationship';
import { type Comparison, otherFilter, partsCompared } from './comparison';

/** The two filters the other way round: the other in the place of that of the view. */
export function swapped(
  filter: Filter,
  comparison: Comparison,
): { readonly filter: Filter; readonly comparison: Comparison } {
  const parts = partsCompared(comparison);
  const facets = Object.fromEntries(
    parts.flatMap((part) => (part === 'years' ? [] : [[part, filter.facets[part]] as const])),
  );
  return {
    filter: otherFilter(filter, comparison),
    comparison: { facets, ...(parts.includes('years') && { years: filter.years }) },
  };
}

/** The years of equal number right before a span; null where there are none before those of the dataset. */
export function yearsBefore(years: YearSpan, all: YearSpan): YearSpan | null {
  const before = { first: years.first - lengthOf(years), last: years.first - 1 };
  return before.last < all.first ? null : before;
}

/** The comparison of what is shown with one other value of a facet; null where the facet does not choose one value alone. */
export function withOtherValue({ facets }: Filter, facet: FacetId, value: string): Comparison | null {
  const { include } = facets[facet];
  if (!isActive(facets[facet]) || include.length !== 1 || include[0] === value) return null;
  return { facets: { [facet]: { include: [value], exclude: [] } } };
}
