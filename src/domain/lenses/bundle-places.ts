/** The relationships that a bundle joins, and the pair that joins a relationship. */

import { type FacetIndex, placesWith } from '../columns/facet-index';
import type { PartyId } from '../model/ids';
import type { Kind } from '../model/relationship';
import { GOODS_KINDS } from '../model/relationship';
import type { Bundle } from './bundle';

/** The pair along which the relationship at a place goes. */
export function pairAt(
  { columns: { from, to, kind } }: FacetIndex,
  place: number,
): Bundle & { type: 'pair' } {
  const own = kind.values[kind.codes[place] ?? -1] as Kind;
  return {
    type: 'pair',
    from: from.values[from.codes[place] ?? -1] as PartyId,
    to: to.values[to.codes[place] ?? -1] as PartyId,
    kind: GOODS_KINDS.includes(own) ? 'goods' : own,
  };
}

/** Of some places, those whose relationships are of one of these kinds. */
export function placesOfKinds(index: FacetIndex, kinds: readonly Kind[], places: Uint32Array): Uint32Array {
  const codes = new Set(kinds.map((kind) => index.columns.kind.values.indexOf(kind)));
  return places.filter((place) => codes.has(index.columns.kind.codes[place] ?? -1));
}

/** The places of a bundle's relationships, among the given ones or all. */
export function placesOfBundle(index: FacetIndex, bundle: Bundle, among?: Uint32Array): Uint32Array {
  if (bundle.type === 'category') {
    return placesOfKinds(index, GOODS_KINDS, placesWith(index, 'category', bundle.category, among));
  }
  const between = placesWith(index, 'to', bundle.to, placesWith(index, 'from', bundle.from, among));
  if (bundle.type === 'pair') {
    return placesOfKinds(index, bundle.kind === 'goods' ? GOODS_KINDS : [bundle.kind], between);
  }
  const goods = placesOfKinds(index, GOODS_KINDS, between);
  if (bundle.system) return placesWith(index, 'system', bundle.system, goods);
  return bundle.category ? placesWith(index, 'category', bundle.category, goods) : goods;
}
