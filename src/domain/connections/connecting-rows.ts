/** Which relationships connect two things: those in which something goes from one to the other, or is agreed to. */
import type { FacetIndex } from '../columns/facet-index';
import { firmDealsAt } from '../sums/firm-deals';

/**
 * Of some rows, those of firm deals, each deal once, or all where somebody asks for them: that one objects to another, or is only said to
 * have armed it, is a relationship as well, and no supply.
 */
export function connectingRows(index: FacetIndex, rows: Uint32Array, withOthers: boolean): Uint32Array {
  return withOthers ? rows : firmDealsAt(index, rows);
}
