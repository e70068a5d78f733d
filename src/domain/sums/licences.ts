/** Licences: papers that allow deals, counted where they are authorised, and never among firm deals. */
import type { FacetIndex } from '../columns/facet-index';
import { toldOnce } from '../join/told-twice';
import { everyRow } from '../model/relationships';
import { dealTest, firmDealTest } from './firm-deals';
import type { Stated } from './stated';

/** Whether any of what is authorised in these rows states a number of licences: asked of every picture, without the sums. */
export const statesLicences = ({ measures }: FacetIndex, rows: Uint32Array): boolean =>
  rows.some((row) => (measures.licences[row] ?? 0) > 0);

/** Of some rows the deals that are authorised, each once. */
export function authorisedDealsAt(index: FacetIndex, rows: Uint32Array): Uint32Array {
  const { codes, values } = index.columns.status;
  const authorised = values.indexOf('authorised');
  const isDeal = dealTest(index);
  return toldOnce(index, rows).filter((row) => codes[row] === authorised && isDeal(row));
}

/** How many licences the authorised deals in these rows are, each deal once, and how many of them state a number. */
export function licencesAt(index: FacetIndex, rows: Uint32Array): Stated {
  const { licences } = index.measures;
  const sums = { sum: 0, stated: 0, lacking: 0 };
  for (const row of authorisedDealsAt(index, rows)) {
    const value = licences[row] ?? Number.NaN;
    if (Number.isNaN(value)) sums.lacking++;
    else {
      sums.sum += value;
      sums.stated++;
    }
  }
  return sums;
}

/** Whether all that can be counted is licences: no deal is firm. */
export function isOfLicences(index: FacetIndex): boolean {
  const rows = everyRow(index.relationships);
  return statesLicences(index, rows) && !rows.some(firmDealTest(index));
}
