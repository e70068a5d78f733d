import { type FacetIndex, wholeOf } from '../columns/facet-index';
import { reportsIn } from './reported-once';

/** The rows in which others report the deal in a row; none where it is reported once. */
export function reportedByOthers(index: FacetIndex, row: number): Uint32Array {
  const { dealOf, rankOf } = reportsIn(wholeOf(index));
  const deal = dealOf[row] ?? 0;
  if (deal === 0) return new Uint32Array();
  const others: number[] = [];
  dealOf.forEach((own, other) => {
    if (own === deal && rankOf[other] !== rankOf[row]) others.push(other);
  });
  return Uint32Array.from(others);
}
