import { eachCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import type { Source } from '../model/source';

/** The sources of the relationships in these rows, those of most rows first. */
export function sourcesOfRows(
  dataset: Dataset,
  { columns: { source } }: FacetIndex,
  rows: Uint32Array,
): Source[] {
  const counts = new Map<number, number>();
  for (const row of rows) eachCode(source, row, (code) => counts.set(code, (counts.get(code) ?? 0) + 1));
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([code]) => dataset.sources.get(source.values[code] ?? '') ?? []);
}
