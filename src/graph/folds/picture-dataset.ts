/** What a picture is drawn of. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { Dataset } from '../../domain/model/dataset';
import { foldedOfView } from '../../state/selectors';
import { type AppState, useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';

/** The open dataset as a picture shows it: the parts of a fold are among its parties. */
export const pictureDatasetOf = (state: AppState, open: Dataset): Dataset =>
  foldedOfView(state)?.dataset ?? open;

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
