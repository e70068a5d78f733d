import { countAt } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';

/** The datasets that state a relationship in one of these rows, in their order; where none does, the first of all. */
export function membersOfRows<Member extends { readonly id: string }>(
  members: readonly Member[],
  { columns: { in: column } }: FacetIndex,
  rows: Uint32Array,
): readonly Member[] {
  const counts = new Uint32Array(column.values.length + 1);
  countAt(column, rows, counts);
  const shown = members.filter(
    ({ id }) => (counts[column.values.indexOf(id as (typeof column.values)[number])] ?? 0) > 0,
  );
  return shown.length > 0 ? shown : members.slice(0, 1);
}
