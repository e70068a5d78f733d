/** The filter that leaves the relationships of a bundle and no others. */

import { rowsOfBundle } from '../columns/bundle-rows';
import type { FacetIndex } from '../columns/facet-index';
import type { FacetId } from '../columns/facets';
import { applyFilter } from '../filter/facet-filter';
import { type Choice, type Filter, markOf, withChoice } from '../filter/filter';
import type { Bundle } from '../model/bundle';
import type { Kind } from '../model/relationship';
import { GOODS_KINDS } from '../model/relationship';

type Part = readonly [facet: FacetId, value: string | undefined];

function partsOf(bundle: Bundle): readonly Part[] {
  if (bundle.type === 'category') return [['category', bundle.category]];
  const ends: readonly Part[] = [
    ['from', bundle.from],
    ['to', bundle.to],
  ];
  if (bundle.type === 'pair') return ends;
  return [...ends, bundle.system ? ['system', bundle.system] : ['category', bundle.category]];
}

function lets(choice: Choice, value: string): boolean {
  const mark = markOf(choice, value);
  return mark === 'include' || (mark === null && choice.include.length === 0);
}

function kindsLeft(bundle: Bundle, choice: Choice): readonly Kind[] {
  const kinds = bundle.type === 'pair' && bundle.kind !== 'goods' ? [bundle.kind] : GOODS_KINDS;
  return kinds.filter((kind) => lets(choice, kind));
}

/**
 * Narrows a filter to what it shows of a bundle. Kinds are named only where others would be left, so that the filter
 * stays as short as a reader would make it.
 */
export function filterOfBundle(index: FacetIndex, filter: Filter, bundle: Bundle): Filter {
  const narrowed = partsOf(bundle).reduce(
    (on, [facet, value]) => (value ? withChoice(on, facet, { include: [value], exclude: [] }) : on),
    filter,
  );
  const found = applyFilter(index, narrowed).visible;
  if (rowsOfBundle(index, bundle, found).length === found.length) return narrowed;
  return withChoice(narrowed, 'kind', { include: kindsLeft(bundle, filter.facets.kind), exclude: [] });
}
