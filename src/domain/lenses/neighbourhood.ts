/** What lies next to a thing of the dataset, or of the picture. */

import { type FacetIndex, placesWith } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import type { RelationshipId, SelectableId } from '../model/ids';
import { bundleOf } from './bundle';
import { placesOfBundle } from './bundle-places';
import type { LensGraph, LineAt, LineId } from './lens';

/** The places of the relationships that are, or touch, the thing with this id: its party, its system, or itself. */
export function placesTouching(dataset: Dataset, index: FacetIndex, id: SelectableId): Uint32Array {
  const place = dataset.relationships.placeOf(id as RelationshipId);
  if (place !== null) return Uint32Array.of(place);
  const asParty = placesWith(index, 'party', id);
  return asParty.length > 0 ? asParty : placesWith(index, 'system', id);
}

/** The places of the relationships that a thing of the dataset or of the picture is part of. */
function placesAbout(dataset: Dataset, index: FacetIndex, id: SelectableId): Uint32Array {
  const bundle = bundleOf(dataset, id);
  return bundle ? placesOfBundle(index, bundle) : placesTouching(dataset, index, id);
}

/** The lines of a picture that the relationships at these places are part of. */
function linesAt(lineAt: LineAt, places: Uint32Array): ReadonlySet<LineId> {
  const lines = new Set<LineId>();
  for (const place of places) lines.add(lineAt(place));
  return lines;
}

/**
 * What stands out for a thing that a picture does not draw itself, such as a weapon system in a network of parties, or a
 * deal among flows: the lines that its relationships are part of, and what these touch. Empty where none of them is drawn.
 */
export function linesAround(
  dataset: Dataset,
  index: FacetIndex,
  { edges }: LensGraph,
  lineAt: LineAt,
  id: SelectableId,
): ReadonlySet<SelectableId> {
  const lines = linesAt(lineAt, placesAbout(dataset, index, id));
  const around = edges.filter((edge) => lines.has(edge.id));
  return new Set(around.flatMap((edge) => [edge.id, ...edge.touches]));
}

/** How many of the lines that a thing's visible relationships are part of are drawn, and how many there are. */
export function linesDrawn(
  dataset: Dataset,
  index: FacetIndex,
  visible: ReadonlySet<number>,
  { edges }: LensGraph,
  lineAt: LineAt,
  id: SelectableId,
): { readonly drawn: number; readonly of: number } {
  const places = placesAbout(dataset, index, id).filter((place) => visible.has(place));
  const lines = linesAt(lineAt, places);
  return { drawn: edges.filter((edge) => lines.has(edge.id)).length, of: lines.size };
}
