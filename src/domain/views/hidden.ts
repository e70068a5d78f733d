/** Why something is not visible, and how to show it. */

import type { FacetIndex } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import {
  ANY,
  activeParts,
  type Filter,
  type FilterPart,
  NO_FILTER,
  withAround,
  withChoice,
  withDated,
  withYears,
} from '../filter/filter';
import { rowsAbout } from '../lenses/neighbourhood';
import { memoizeLast } from '../memoize/memoize';
import type { Dataset } from '../model/dataset';
import type { SelectableId } from '../model/ids';

/** What hides a thing, and the filter that would show it. */
export interface Hidden {
  readonly by: readonly FilterPart[];
  readonly shown: Filter;
}

/** The filter without one part of it. */
export function withoutPart(filter: Filter, part: FilterPart): Filter {
  if (part === 'around') return withAround(filter, []);
  return part === 'years' ? withYears(filter, null) : withChoice(filter, part, ANY);
}

/** The filter with this part and no other. */
export function partAlone(filter: Filter, part: FilterPart): Filter {
  if (part === 'around') return withAround(NO_FILTER, filter.around);
  return part === 'years'
    ? withYears(withDated(NO_FILTER, filter.dated), filter.years)
    : withChoice(NO_FILTER, part, filter.facets[part]);
}

/** Whether any of these rows is in a list. */
function isAmong(list: Uint32Array, rows: readonly number[]): boolean {
  const all = new Set(list);
  return rows.some((row) => all.has(row));
}

/** The rows that each restriction of a filter lets through by itself: asked once for all that a search has found. */
const passingParts = memoizeLast((index: FacetIndex, filter: Filter) =>
  activeParts(filter).map((part) => {
    const passing = new Uint8Array(index.relationships.size);
    for (const row of applyFilter(index, partAlone(filter, part)).visible) passing[row] = 1;
    return { part, passing };
  }),
);

/**
 * What hides a party, a system, a relationship, or what several are drawn as: the parts of the filter that its least hidden
 * relationship fails. Null where it is visible, or where no relationship is about it, so that no filter could show it.
 */
export function hiddenBy(
  dataset: Dataset,
  index: FacetIndex,
  filter: Filter,
  id: SelectableId,
): Hidden | null {
  const parts = passingParts(index, filter);
  if (parts.length === 0) return null;
  const about = [...rowsAbout(dataset, index, id)];
  const failures = about.map((row) =>
    parts.filter(({ passing }) => passing[row] !== 1).map(({ part }) => part),
  );
  const least = failures.reduce<FilterPart[] | null>(
    (least, failed) => (least === null || failed.length < least.length ? failed : least),
    null,
  );
  if (!least || (least.length === 0 && isAmong(applyFilter(index, filter).visible, about))) return null;
  // What fails nothing by itself lies around something only by what the rest of the filter hides.
  const by = least.length === 0 ? (['around'] as const) : least;
  return { by, shown: by.reduce(withoutPart, filter) };
}
