/** What lies next to a thing of the dataset, or of the picture. */
import { bundleId, bundleOf, GOODS_KINDS } from './bundle';
import { placesOfBundle } from './bundle-places';
import type { Dataset } from './dataset';
import { type FacetIndex, placesWith } from './facet-index';
import type { BundleId, PartyId, RelationshipId, SelectableId } from './ids';
import type { LensGraph } from './lens';
import type { Kind } from './relationship';

/** The places of the relationships that are, or touch, the thing with this id: its party, its system, or itself. */
export function placesTouching(dataset: Dataset, index: FacetIndex, id: SelectableId): Uint32Array {
  const place = dataset.relationships.placeOf(id as RelationshipId);
  if (place !== null) return Uint32Array.of(place);
  const asParty = placesWith(index, 'party', id);
  return asParty.length > 0 ? asParty : placesWith(index, 'system', id);
}

/** The pairs along which the relationships at these places go. */
function pairsAt({ columns: { from, to, kind } }: FacetIndex, places: Uint32Array): ReadonlySet<BundleId> {
  const pairs = new Set<BundleId>();
  for (const place of places) {
    const own = kind.values[kind.codes[place] ?? -1] as Kind;
    pairs.add(
      bundleId({
        type: 'pair',
        from: from.values[from.codes[place] ?? -1] as PartyId,
        to: to.values[to.codes[place] ?? -1] as PartyId,
        kind: GOODS_KINDS.includes(own) ? 'goods' : own,
      }),
    );
  }
  return pairs;
}

/** The places of the relationships that a thing of the dataset or of the picture is part of. */
function placesAbout(dataset: Dataset, index: FacetIndex, id: SelectableId): Uint32Array {
  const bundle = bundleOf(dataset, id);
  return bundle ? placesOfBundle(index, bundle) : placesTouching(dataset, index, id);
}

/**
 * What stands out in a network of parties for a thing that it does not draw, such as a weapon system: the pairs among
 * whose relationships it is, and their parties. Empty where none of them is drawn.
 */
export function pairsAround(
  dataset: Dataset,
  index: FacetIndex,
  { edges }: LensGraph,
  id: SelectableId,
): ReadonlySet<SelectableId> {
  const pairs = pairsAt(index, placesAbout(dataset, index, id));
  const around = edges.filter((edge) => pairs.has(edge.id as BundleId));
  return new Set(around.flatMap((edge) => [edge.id, ...edge.touches]));
}

/** How many of the pairs among whose visible relationships a thing is are drawn in a network, and how many there are. */
export function pairsDrawn(
  dataset: Dataset,
  index: FacetIndex,
  visible: ReadonlySet<number>,
  { edges }: LensGraph,
  id: SelectableId,
): { readonly drawn: number; readonly of: number } {
  const places = placesAbout(dataset, index, id).filter((place) => visible.has(place));
  const pairs = pairsAt(index, places);
  return { drawn: edges.filter((edge) => pairs.has(edge.id as BundleId)).length, of: pairs.size };
}
