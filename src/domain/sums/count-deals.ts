/** How many deals there are, by status. */
import type { FacetIndex } from '../columns/facet-index';
import { toldOnce } from '../join/told-twice';
import { type DealCounts, dealTest } from './firm-deals';

/** How many of the deals in these rows have each status, each deal counted once; what is no deal is not counted. */
export function countDeals(index: FacetIndex, rows: Uint32Array): DealCounts {
  const { values, codes } = index.columns.status;
  const isDeal = dealTest(index);
  const counts = new Uint32Array(values.length);
  for (const row of toldOnce(index, rows)) {
    if (isDeal(row)) (counts[codes[row] as number] as number)++;
  }
  return new Map(values.flatMap((value, code) => (counts[code] ? [[value, counts[code]]] : [])));
}
