/** What lies next to a thing of the dataset, or of the picture. */
import type { Dataset } from './dataset';
import { type FacetIndex, placesWith } from './facet-index';
import type { RelationshipId, SelectableId } from './ids';

/** The places of the relationships that are, or touch, the thing with this id: its party, its system, or itself. */
export function placesTouching(dataset: Dataset, index: FacetIndex, id: SelectableId): Uint32Array {
  const place = dataset.relationships.placeOf(id as RelationshipId);
  if (place !== null) return Uint32Array.of(place);
  const asParty = placesWith(index, 'party', id);
  return asParty.length > 0 ? asParty : placesWith(index, 'system', id);
}
