import { countAt } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { type FilesChosen, isChosenIn } from '../columns/releases';

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

/** The datasets that are looked at on one of two sides: a file that is hidden is not cited for what another has too. */
export function membersLookedAt<Member extends { readonly id: string }>(
  members: readonly Member[],
  a: FilesChosen,
  b: FilesChosen,
): readonly Member[] {
  const [inA, inB] = [isChosenIn(a), isChosenIn(b)];
  return members.filter(({ id }) => inA(id) || inB(id));
}
