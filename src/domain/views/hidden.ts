/** Why something is not visible, and how to show it. */

import type { FacetIndex } from '../columns/facet-index';
import { FACET_IDS, type FacetId } from '../columns/facets';
import { applyFilter } from '../filter/facet-filter';
import { ANY, type Filter, isActive, NO_FILTER, withChoice, withYears } from '../filter/filter';
import { placesTouching } from '../lenses/neighbourhood';
import type { Dataset } from '../model/dataset';
import type { SelectableId } from '../model/ids';

/** A part of the filter that can hide things. */
export type FilterPart = FacetId | 'years';

/** What hides a thing, and the filter that would show it. */
export interface Hidden {
  readonly by: readonly FilterPart[];
  readonly shown: Filter;
}

/** The filter without one part of it. */
export function withoutPart(filter: Filter, part: FilterPart): Filter {
  return part === 'years' ? withYears(filter, null) : withChoice(filter, part, ANY);
}

/** The parts of a filter that restrict anything. */
export function activeParts(filter: Filter): FilterPart[] {
  return [
    ...FACET_IDS.filter((id) => isActive(filter.facets[id])),
    ...(filter.years ? (['years'] as const) : []),
  ];
}

/** The filter with this part and no other. */
export function partAlone(filter: Filter, part: FilterPart): Filter {
  return part === 'years'
    ? withYears(NO_FILTER, filter.years)
    : withChoice(NO_FILTER, part, filter.facets[part]);
}

/**
 * What hides a party, system or relationship: the parts of the filter that its least hidden relationship fails.
 * Null where it is visible, or where no relationship touches it, so that no filter could show it.
 */
export function hiddenBy(
  dataset: Dataset,
  index: FacetIndex,
  filter: Filter,
  id: SelectableId,
): Hidden | null {
  const touching = [...placesTouching(dataset, index, id)];
  const parts = activeParts(filter).map((part) => ({
    part,
    passing: new Set(applyFilter(index, partAlone(filter, part)).visible),
  }));
  const failures = touching.map((place) =>
    parts.filter(({ passing }) => !passing.has(place)).map(({ part }) => part),
  );
  const by = failures.reduce<FilterPart[] | null>(
    (least, failed) => (least === null || failed.length < least.length ? failed : least),
    null,
  );
  if (!by || by.length === 0) return null;
  return { by, shown: by.reduce(withoutPart, filter) };
}
