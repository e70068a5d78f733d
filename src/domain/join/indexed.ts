/** What datasets are joined as. */
import type { FacetIndex } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';

/** A dataset and its columns. */
export interface Indexed {
  readonly dataset: Dataset;
  readonly index: FacetIndex;
}
