/** What the values of facets are called. */
import type { Dataset } from '../model/dataset';
import { type FacetId, facetOf, type ListedFacetId } from './facets';

/** Says what a value of a facet is called. */
export type LabelOf = (facet: FacetId, dataset: Dataset, value: string) => string;

/** What values are called: by the dataset, and those that are the same for every dataset by these labels. */
export function labelledBy(
  labels: Readonly<Record<ListedFacetId, Readonly<Record<string, string>>>>,
): LabelOf {
  const listed: Readonly<Partial<Record<FacetId, Readonly<Record<string, string>>>>> = labels;
  return (facet, dataset, value) =>
    facetOf(facet).nameOf?.(dataset, value) ?? listed[facet]?.[value] ?? value;
}
