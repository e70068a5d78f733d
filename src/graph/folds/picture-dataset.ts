/** What a picture is drawn of, with names for the parts of a fold. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { Folded } from '../../domain/lenses/folds/folded';
import { memoizeLast } from '../../domain/memoize/memoize';
import type { Dataset } from '../../domain/model/dataset';
import { foldedOfView, useDataset, useFacetIndex } from '../../state/selectors';
import { type AppState, useApp } from '../../state/store';
import { titlesWords } from '../../words/titles';

/** The dataset of a fold, each part with its name in the words of the page. */
const namedFor = memoizeLast((say: ReturnType<typeof titlesWords>, { dataset, parts }: Folded): Dataset => {
  const parties = new Map(dataset.parties);
  for (const part of parts.values()) {
    const own = dataset.parties.get(part.id);
    const isTitle = part.group !== null && !part.isOpen;
    if (own && !isTitle) parties.set(part.id, { ...own, name: say.part(dataset, part) });
  }
  return { ...dataset, parties };
});

/** The open dataset as a picture shows it: the parts of a fold are among its parties. */
export function pictureDatasetOf(state: AppState, open: Dataset): Dataset {
  const folded = foldedOfView(state);
  return folded ? namedFor(titlesWords(), folded) : open;
}

/** The same, for a component that is drawn only when a dataset is open. */
export function usePictureDataset(): Dataset {
  const open = useDataset();
  return useApp((state) => pictureDatasetOf(state, open));
}

/** The index that goes with it. */
export function usePictureIndex(): FacetIndex {
  const open = useFacetIndex();
  return useApp((state) => foldedOfView(state)?.index ?? open);
}
