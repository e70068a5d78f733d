/** Whether years are chosen of which a register that was opened tells little: it lists deals by when they were delivered. */
import { type FacetIndex, rowsWith } from '../columns/facet-index';
import { type Dataset, isFileDataset } from '../model/dataset';
import type { SourceId } from '../model/ids';

/** The first year of a delivery in the files that state a register's deals; null where there is no such file, or none tells of a delivery. */
function firstDelivery(dataset: Dataset, index: FacetIndex, register: SourceId): number | null {
  const { deliveredStarts, delivered } = index.times;
  const rows = rowsWith(index, 'source', register);
  let first = Number.POSITIVE_INFINITY;
  for (const { id } of dataset.members) {
    // Elsewhere somebody cites a few of its deals, of which the first delivery says nothing.
    if (!isFileDataset(id)) continue;
    for (const row of rowsWith(index, 'in', id, rows))
      for (let at = deliveredStarts[row] ?? 0; at < (deliveredStarts[row + 1] ?? 0); at++)
        first = Math.min(first, delivered[at] ?? first);
  }
  return Number.isFinite(first) ? first : null;
}

/** The first year of a delivery in a register, where years before it are chosen; else null. */
export function yearsBeforeDeliveries(
  dataset: Dataset,
  index: FacetIndex,
  register: SourceId,
): number | null {
  const spans = index.counted?.counting.years.filter((years) => years !== null) ?? [];
  if (spans.length === 0) return null;
  const first = firstDelivery(dataset, index, register);
  return first !== null && spans.some((years) => years.first < first) ? first : null;
}
