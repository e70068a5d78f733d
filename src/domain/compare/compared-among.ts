/** What some relationships are on both sides of a comparison. */
import type { FacetIndex } from '../columns/facet-index';
import type { Compared, CompareMeasure } from './amounts';
import { classOf } from './both-sides';
import { compareAll } from './compared';
import type { Filters } from './comparison';
import type { Sides } from './sides';

/** Both sides of the relationships in these rows, and how one stands to the other by their firm deals. */
export function compareAmong(
  index: FacetIndex,
  { a, b }: Sides,
  filters: Pick<Filters, 'a' | 'b'>,
  by: CompareMeasure,
  rows: Uint32Array,
): Compared {
  const among = new Set(rows);
  const isAmong = (row: number) => among.has(row);
  const sides = { a: a.filter(isAmong), b: b.filter(isAmong), union: rows };
  const both = compareAll(index, sides, filters);
  return { ...both, class: classOf(both.a, both.b, by) };
}
