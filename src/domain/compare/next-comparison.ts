/** What a reader can compare next. */
import type { FacetId } from '../columns/facets';
import type { Release } from '../columns/releases';
import { type Filter, isActive, withChoice } from '../filter/filter';
import { lengthOf } from '../filter/years';
import type { DatasetId } from '../model/ids';
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

/** Whether all of some years come after all of others; false where they share one, or somebody tells none. */
const isAfter = (years: YearSpan | null, others: YearSpan | null): boolean =>
  years !== null && others !== null && years.first > others.last;

/**
 * What a file tells held against another one: of two releases of a register the older one is A, so that what is only in B
 * has come since. Of files for other years A is that of the earlier ones, whichever was made first.
 * @param releases the newest of each register first
 * @param yearsOf the years of delivery of which a file tells
 */
export function ofFiles(
  filter: Filter,
  file: DatasetId,
  other: DatasetId,
  releases: readonly Release[],
  yearsOf: (id: DatasetId) => YearSpan | null,
): { readonly filter: Filter; readonly comparison: Comparison } {
  const ageOf = (id: DatasetId) => releases.findIndex((release) => release.id === id);
  const isKnown = ageOf(file) >= 0 && ageOf(other) >= 0;
  const [years, others] = isKnown ? [yearsOf(file), yearsOf(other)] : [null, null];
  const isNewer = isKnown && ageOf(file) < ageOf(other);
  const isLater = isAfter(years, others) || (isNewer && !isAfter(others, years));
  const [a, b] = isLater ? [other, file] : [file, other];
  const only = (id: DatasetId) => ({ include: [id], exclude: [] });
  return { filter: withChoice(filter, 'in', only(a)), comparison: { facets: { in: only(b) } } };
}

/** The filter once a comparison is over: files that were held against each other are all looked at again. */
export const ended = (filter: Filter, { facets }: Comparison): Filter =>
  facets.in ? withChoice(filter, 'in', { include: [], exclude: [] }) : filter;
