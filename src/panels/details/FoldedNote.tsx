import { useMemo } from 'react';
import { rowsOfBundle } from '../../domain/columns/bundle-rows';
import type { FacetIndex } from '../../domain/columns/facet-index';
import { ofLatestRelease } from '../../domain/columns/releases';
import { rowsBetween } from '../../domain/lenses/between';
import { organisationOf, standingApart } from '../../domain/lenses/folds/apart';
import { isOfAll } from '../../domain/lenses/folds/fold-to';
import type { Folded } from '../../domain/lenses/folds/folded';
import { movedTo } from '../../domain/lenses/folds/moved';
import { rowsTouching } from '../../domain/lenses/neighbourhood';
import type { Selected } from '../../domain/lenses/selected';
import type { Dataset } from '../../domain/model/dataset';
import { foldedOfView, visibleOf, visibleSetOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { foldsWords } from '../../words/views/folds';
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

/** What is said of a party that is folded, or stands beside the group that it belongs to. */
function notesOf(
  dataset: Dataset,
  index: FacetIndex,
  folded: Folded,
  { rows, parties }: { readonly rows: Iterable<number>; readonly parties: readonly string[] },
): string[] {
  const say = foldsWords();
  const all = ofLatestRelease(index, Uint32Array.from(rows));
  const moved = movedTo(index, folded, all, parties);
  const group = isOfAll(folded.fold) ? null : folded.fold;
  const apart =
    group === null ? [] : standingApart(dataset, folded, all).filter(({ party }) => parties.includes(party));
  const organisation = group === null ? null : organisationOf(dataset, group);
  return [
    ...(moved.relationships > 0 ? [say.moved(dataset, moved.relationships, moved.parts)] : []),
    ...(group === null ? [] : apart.map((one) => say.apart(dataset, group, one))),
    ...(group !== null && organisation && parties.includes(organisation) ? [say.twice(dataset, group)] : []),
  ];
}

/** Says while parties are folded what of these details the picture has at a group, and why a member stands beside it; nothing where it has all at its own place. */
export function FoldedNote({ selected }: { readonly selected: Selected }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const folded = useApp(foldedOfView);
  const rows = useApp(visibleOf);
  const set = useApp(visibleSetOf);
  const notes = useMemo(() => {
    const own = folded && rowsOf(dataset, index, selected, { rows, set });
    return own && folded ? notesOf(dataset, index, folded, own) : [];
  }, [dataset, index, folded, selected, rows, set]);
  if (notes.length === 0) return null;
  return <p className={layout.soft}>{notes.join(' ')}</p>;
}
