/** The rows of the two filters that are compared, and those of either. */
import type { FacetIndex } from '../columns/facet-index';
import { type Around, rowsAround } from '../filter/around';

/** The rows that each of two filters lets through, each in the order of the dataset. */
export interface Sides {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** The rows of either. */
  readonly union: Uint32Array;
}

/** Where a relationship is. */
export type Side = 'a' | 'b' | 'both';

/** The two sides, of rows that rise. */
export function sidesOf(a: Uint32Array, b: Uint32Array): Sides {
  const union = new Uint32Array(a.length + b.length);
  let [i, j, size] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const [left = Number.POSITIVE_INFINITY, right = Number.POSITIVE_INFINITY] = [a[i], b[j]];
    union[size++] = Math.min(left, right);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { a, b, union: union.slice(0, size) };
}

/** The two sides, of what lies around one thing along the relationships of either: both are looked at in the same neighbourhood. */
export function sidesAround(index: FacetIndex, a: Uint32Array, b: Uint32Array, around: Around): Sides {
  const near = new Set(rowsAround(index, sidesOf(a, b).union, around));
  const isNear = (row: number) => near.has(row);
  return sidesOf(a.filter(isNear), b.filter(isNear));
}

/** On which side each row is, of a dataset with so many relationships; a row of neither is asked about in vain. */
export function sideTest({ a, b }: Sides, size: number): (row: number) => Side {
  const marks = new Uint8Array(size);
  for (const row of a) marks[row] = 1;
  for (const row of b) marks[row] = (marks[row] as number) | 2;
  return (row) => {
    if (marks[row] === 3) return 'both';
    return marks[row] === 2 ? 'b' : 'a';
  };
}
