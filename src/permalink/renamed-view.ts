/** A view in which ids stand for others now. */
import { FACET_IDS } from '../domain/columns/facets';
import { withCentre } from '../domain/filter/around';
import { type Choice, withAround, withChoice } from '../domain/filter/filter';
import type { SelectableId } from '../domain/model/ids';
import { type Renamed, renamedId } from '../domain/model/name-joins';
import type { View } from './view';

function renamedChoice({ include, exclude }: Choice, renamed: Renamed): Choice {
  const each = (ids: readonly string[]) => [...new Set(ids.map((id) => renamedId(id, renamed)))];
  return { include: each(include), exclude: each(exclude) };
}

/** The view with these ids in its filter and its selection in the place of others. */
export function renamedView(view: View, renamed: Renamed): View {
  const chosen = FACET_IDS.reduce(
    (before, facet) => withChoice(before, facet, renamedChoice(before.facets[facet], renamed)),
    view.filter,
  );
  const centres = chosen.around.map((centre) => ({
    ...centre,
    id: renamedId(centre.id, renamed) as typeof centre.id,
  }));
  const filter = withAround(chosen, centres.reduce<typeof chosen.around>(withCentre, []));
  const { selection, comparison } = view;
  const facets = Object.entries(comparison?.facets ?? {}).map(([facet, choice]) => [
    facet,
    renamedChoice(choice, renamed),
  ]);
  return {
    ...view,
    filter,
    comparison: comparison && { ...comparison, facets: Object.fromEntries(facets) },
    selection: selection === null ? null : (renamedId(selection, renamed) as SelectableId),
  };
}
