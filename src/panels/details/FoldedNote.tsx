import { useMemo } from 'react';
import type { FacetIndex } from '../../domain/columns/facet-index';
import { rowsBetween } from '../../domain/lenses/between';
import { rowsOfBundle } from '../../domain/lenses/bundle-rows';
import { movedTo } from '../../domain/lenses/folds/moved';
import { rowsTouching } from '../../domain/lenses/neighbourhood';
import type { Selected } from '../../domain/lenses/selected';
import type { Dataset } from '../../domain/model/dataset';
import { foldedOfView, visibleOf, visibleSetOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { foldsWords } from '../../words/folds';
import layout from '../common/Section.module.css';

/** The visible rows of a party or of what goes between two, with those whose place in the picture is asked about; null for all else. */
function rowsOf(
  dataset: Dataset,
  index: FacetIndex,
  selected: Selected,
  visible: { readonly rows: Uint32Array; readonly set: ReadonlySet<number> },
): { readonly rows: Iterable<number>; readonly parties: readonly string[] } | null {
  if (selected.type === 'party') {
    const { id } = selected.party;
    const rows = rowsTouching(dataset, index, id).filter((row) => visible.set.has(row));
    return { rows, parties: [id] };
  }
  if (selected.type === 'between')
    return {
      rows: rowsBetween(index, selected.between, visible.rows),
      parties: selected.between.parties,
    };
  if (selected.type !== 'bundle' || selected.bundle.type === 'category') return null;
  const { bundle } = selected;
  return { rows: rowsOfBundle(index, bundle, visible.rows), parties: [bundle.from, bundle.to] };
}

/** Says while parties are folded what of these details the picture has at a group; nothing where it has all at its own place. */
export function FoldedNote({ selected }: { readonly selected: Selected }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const folded = useApp(foldedOfView);
  const rows = useApp(visibleOf);
  const set = useApp(visibleSetOf);
  const moved = useMemo(() => {
    const own = folded && rowsOf(dataset, index, selected, { rows, set });
    return own && folded && movedTo(index, folded, own.rows, own.parties);
  }, [dataset, index, folded, selected, rows, set]);
  if (!moved || moved.relationships === 0) return null;
  return <p className={layout.soft}>{foldsWords().moved(dataset, moved.relationships, moved.parts)}</p>;
}
