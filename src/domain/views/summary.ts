/** What is visible, in numbers: status region, page title and figure caption say it as a sentence. */

import { countDistinct, type FacetIndex } from '../columns/facet-index';
import type { Filter } from '../filter/filter';
import type { Dataset } from '../model/dataset';

/** How much of a dataset passes a filter. */
export interface Summary {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly relationships: number;
  readonly parties: number;
  readonly systems: number;
}

/** The numbers of the relationships in these rows, which are those that pass the filter. */
export function summaryOf(
  dataset: Dataset,
  index: FacetIndex,
  filter: Filter,
  visible: Uint32Array,
): Summary {
  return {
    dataset,
    filter,
    relationships: visible.length,
    parties: countDistinct(index, ['from', 'to'], visible),
    systems: countDistinct(index, ['system'], visible),
  };
}
