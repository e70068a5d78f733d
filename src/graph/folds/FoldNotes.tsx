import { useMemo } from 'react';
import { valueAt } from '../../domain/columns/facet-column';
import { isShippedGroup } from '../../domain/groups/groups';
import { type FoldTo, isOfAll } from '../../domain/lenses/folds/fold-to';
import type { Folded } from '../../domain/lenses/folds/folded';
import { isOfNobody, openPartId, partId } from '../../domain/lenses/folds/parts';
import { foldedOfView, graphOf, visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { foldsWords } from '../../words/views/folds';
import css from '../LensBar.module.css';

/** How many of the relationships in these rows have an end in each part, and how many stay within one, or among those in none. */
function countEnds({ index, parts }: Folded, rows: Uint32Array) {
  const { from, to } = index.columns;
  const counts = new Map<string, number>();
  let [within, apart] = [0, 0];
  for (const row of rows) {
    const ends = new Set([valueAt(from, row), valueAt(to, row)]);
    for (const id of ends) counts.set(id, (counts.get(id) ?? 0) + 1);
    const [first] = ends;
    if (ends.size !== 1 || first === undefined || !parts.has(first)) continue;
    if (isOfNobody(first)) apart++;
    else within++;
  }
  return { counts, within, apart };
}

/** What is to be known of a picture that is folded: who counts, whom no date tells of, and what stays within. */
export function FoldNotes({ fold }: { readonly fold: FoldTo }) {
  const say = foldsWords();
  const dataset = useDataset();
  const folded = useApp(foldedOfView);
  const visible = useApp(visibleOf);
  const hasCells = useApp((state) => graphOf(state).grid !== undefined);
  const ends = useMemo(() => folded && countEnds(folded, visible), [folded, visible]);
  if (!ends) return null;
  const { counts, within, apart } = ends;
  const [members, open] = [counts.get(partId(fold)) ?? 0, counts.get(openPartId(fold)) ?? 0];
  const notes = [
    isOfAll(fold) ? say.ofAll(fold) : members > 0 ? say.byDate(dataset, fold) : say.nobody(dataset, fold),
    ...(isShippedGroup(fold) && dataset.groups?.some(({ id }) => id === fold)
      ? [say.own(dataset, fold)]
      : []),
    ...(open > 0 ? [say.open(dataset, fold, open)] : []),
    ...(within > 0 ? [hasCells ? say.withinCell(within) : say.loops(within)] : []),
    ...(apart > 0 ? [say.amongNobody(fold, apart, hasCells)] : []),
    ...(counts.size > 0 ? [say.howToUnfold] : []),
  ];
  return <p className={css.unlike}>{notes.filter((note) => note !== '').join(' ')}</p>;
}
