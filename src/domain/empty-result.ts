/** Why nothing is visible, and the ways back. */

import { applyFilter, type FacetIndex } from './facet-index';
import { FACET_IDS, type FacetId } from './facets';
import { ANY, type Filter, isActive, withChoice, withYears } from './filter';

/** One restriction, and how many relationships would be visible without it. */
export interface WayBack {
  readonly without: FacetId | 'years';
  readonly filter: Filter;
  readonly visible: number;
}

/** Each active restriction with what would be visible without it alone, most first. */
export function waysBack(index: FacetIndex, filter: Filter): WayBack[] {
  const without = [
    ...FACET_IDS.filter((id) => isActive(filter.facets[id])).map((id) => ({
      without: id,
      filter: withChoice(filter, id, ANY),
    })),
    ...(filter.years ? [{ without: 'years' as const, filter: withYears(filter, null) }] : []),
  ];
  return without
    .map((way) => ({ ...way, visible: applyFilter(index, way.filter).visible.length }))
    .sort((a, b) => b.visible - a.visible);
}
