/** Which deals are compared, and what is told of them on each side. */
import type { FacetIndex } from '../columns/facet-index';
import { firmDealsAt } from '../sums/firm-deals';
import { authorisedDealsAt } from '../sums/licences';
import type { Both, CompareMeasure } from './amounts';

/** Of some rows the deals that are compared, each once: the firm ones, or by licences those that are authorised. */
export const dealsComparedAt = (index: FacetIndex, rows: Uint32Array, by: CompareMeasure): Uint32Array =>
  by === 'licences' ? authorisedDealsAt(index, rows) : firmDealsAt(index, rows);

/** What is told of both sides: licences where these are compared, else firm deals, and their volume where any is stated. */
export function measuresTold({ a, b }: Both, by: CompareMeasure): readonly CompareMeasure[] {
  if (by === 'licences') return ['licences'];
  return a.tiv + b.tiv > 0 ? ['deals', 'tiv'] : ['deals'];
}
