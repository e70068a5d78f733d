/**
 * Where files are compared within a filter: what one side alone has there, and the other side has too, but not within the filter. A
 * release that dates a delivery differently, or calls a weapon otherwise, is not without the pair.
 */
import { amongFiles, type FacetIndex } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { activeParts, type Filter, type FilterPart, NO_FILTER } from '../filter/filter';
import type { CompareMeasure } from './amounts';
import { type ComparedUnit, compareUnits, type Unit } from './compared';
import { type Comparison, type Filters, onlyParts, partsCompared } from './comparison';
import { sidesOf } from './sides';

/** How many units of each side alone the other side has outside of the filter. */
export type OutsideFilter = Readonly<Record<'a' | 'b', number>>;

const NONE: OutsideFilter = { a: 0, b: 0 };

/**
 * These numbers; none of anything but files.
 * @param ofUnits in whose columns the units are: those of a fold, where its parts are compared
 */
export function outsideFilter(
  index: FacetIndex,
  ofUnits: FacetIndex,
  filters: Pick<Filters, 'a' | 'b'>,
  comparison: Comparison,
  {
    unit,
    by,
    units,
  }: { readonly unit: Unit; readonly by: CompareMeasure; readonly units: readonly ComparedUnit[] },
): OutsideFilter {
  const parts: readonly FilterPart[] = partsCompared(comparison);
  if (!comparison.facets.in || activeParts(filters.a).every((part) => parts.includes(part))) return NONE;
  const wholeOf = (filter: Filter) => onlyParts(filter, NO_FILTER, parts);
  const whole = { a: wholeOf(filters.a), b: wholeOf(filters.b) };
  const rowsOf = (filter: Filter) => applyFilter(amongFiles(index, filter.facets.in), filter).visible;
  const all = compareUnits(ofUnits, sidesOf(rowsOf(whole.a), rowsOf(whole.b)), whole, unit, by);
  const known = new Map(all.map((own) => [own.ids.join(), own]));
  const count = (own: 'only-a' | 'only-b', other: 'a' | 'b') =>
    units.filter((one) => one.class === own && (known.get(one.ids.join())?.[other][by] ?? 0) > 0).length;
  return { a: count('only-a', 'b'), b: count('only-b', 'a') };
}
