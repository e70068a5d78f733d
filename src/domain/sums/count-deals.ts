/** How many deals there are, by status. */
import type { FacetIndex } from '../columns/facet-index';
import { toldOnce } from '../join/told-twice';
import { type CountedStatus, type DealCounts, dealTest, hasUnknownStatus } from './firm-deals';

/** How many of the deals in these rows have each status, each deal counted once; what is no deal is not counted. */
export function countDeals(index: FacetIndex, rows: Uint32Array): DealCounts {
  const { values, codes } = index.columns.status;
  const isDeal = dealTest(index);
  const counted: readonly CountedStatus[] = [...values, 'not-known'];
  const counts = new Uint32Array(counted.length);
  for (const row of toldOnce(index, rows)) {
    if (!isDeal(row)) continue;
    const code = hasUnknownStatus(index.measures, row) ? values.length : (codes[row] as number);
    (counts[code] as number)++;
  }
  return new Map(counted.flatMap((value, code) => (counts[code] ? [[value, counts[code]]] : [])));
}
