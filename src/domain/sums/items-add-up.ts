/** Which items can be added up: asked of every picture, without the sums. */
import { firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { firmDealTest } from './firm-deals';

/**
 * Whether the items of the firm deals in these rows can be added up and compared: their goods are of one category, or
 * of one system. What is not named is like nothing.
 */
export function itemsAddUp(index: FacetIndex, rows: Uint32Array): boolean {
  const { category, system } = index.columns;
  const isFirmDeal = firmDealTest(index);
  const first = rows.find(isFirmDeal);
  if (first === undefined) return false;
  return [category, system].some((column) => {
    const code = firstCode(column, first);
    return code >= 0 && rows.every((row) => !isFirmDeal(row) || firstCode(column, row) === code);
  });
}
