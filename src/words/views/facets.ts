import { type LabelOf, labelledBy } from '../../domain/columns/facet-labels';
import { facets } from '../en/views/facets';
import { room } from '../language';

/** The words of the facets. */
export const facetsWords = room('facets', facets);

/** What a value is called. */
export const labelOf: LabelOf = (facet, dataset, value) =>
  labelledBy(facetsWords().labels)(facet, dataset, value);
