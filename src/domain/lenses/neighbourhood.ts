/** What lies next to a thing of the dataset, or of the picture. */

import { rowsOfBundle } from '../columns/bundle-rows';
import { type FacetIndex, rowsWith } from '../columns/facet-index';
import { bundleOf } from '../model/bundle';
import type { Dataset } from '../model/dataset';
import type { SelectableId } from '../model/ids';
import { betweenOf, rowsBetween } from './between';
import type { LensGraph, LineAt, LineId } from './lens';

/** The rows of the relationships that are, or touch, the thing with this id: its party, its system, or itself. */
export function rowsTouching(dataset: Dataset, index: FacetIndex, id: SelectableId): Uint32Array {
  const row = dataset.relationships.rowOf(id);
  if (row !== null) return Uint32Array.of(row);
  const asParty = rowsWith(index, 'party', id);
  return asParty.length > 0 ? asParty : rowsWith(index, 'system', id);
}

/** The rows of the relationships that a thing of the dataset or of the picture is part of. */
export function rowsAbout(dataset: Dataset, index: FacetIndex, id: SelectableId): Uint32Array {
  const bundle = bundleOf(dataset, id);
  if (bundle) return rowsOfBundle(index, bundle);
  const between = betweenOf(dataset, id);
  return between ? rowsBetween(index, between) : rowsTouching(dataset, index, id);
}

/** The lines of a picture that the relationships in these rows are part of. */
export function linesAt(lineAt: LineAt, rows: Iterable<number>): ReadonlySet<LineId> {
  const lines = new Set<LineId>();
  for (const row of rows) lines.add(lineAt(row));
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
  return linesOfRows({ edges }, lineAt, rowsAbout(dataset, index, id));
}

/** The lines that the relationships in these rows are part of, and what these touch. */
export function linesOfRows(
  { edges }: Pick<LensGraph, 'edges'>,
  lineAt: LineAt,
  rows: Iterable<number>,
): ReadonlySet<SelectableId> {
  const lines = linesAt(lineAt, rows);
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
  const rows = rowsAbout(dataset, index, id).filter((row) => visible.has(row));
  const lines = linesAt(lineAt, rows);
  return { drawn: edges.filter((edge) => lines.has(edge.id)).length, of: lines.size };
}
