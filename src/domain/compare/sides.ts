/** The rows of the two filters that are compared, and those of either. */
import type { FacetIndex } from '../columns/facet-index';
import { STANDING } from '../columns/releases';
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

/** The two sides, of what lies around some things along the relationships of either: both are looked at in the same neighbourhood. */
export function sidesAround(
  index: FacetIndex,
  a: Uint32Array,
  b: Uint32Array,
  around: readonly Around[],
): Sides {
  const near = new Set(rowsAround(index, sidesOf(a, b).union, around));
  const isNear = (row: number) => near.has(row);
  return sidesOf(a.filter(isNear), b.filter(isNear));
}

/** Marks the rows of a deal that several releases tell of alike as each of them is marked: it is wherever one of them is. */
function shareMarks({ relationships: { size }, releases }: FacetIndex, marks: Uint8Array): void {
  if (!releases) return;
  const { standing, countedAs } = releases;
  const ofDeals = marks.slice();
  const eachAgain = (act: (row: number, counted: number) => void) => {
    for (let row = 0; row < size; row++) {
      if (standing[row] === STANDING.again) act(row, countedAs[row] as number);
    }
  };
  eachAgain((row, counted) => {
    ofDeals[counted] = (ofDeals[counted] as number) | (marks[row] as number);
  });
  eachAgain((row, counted) => {
    marks[row] = ofDeals[counted] as number;
    marks[counted] = ofDeals[counted] as number;
  });
}

/**
 * On which side each row is, of an index with its rows as they stand among the files of both; a row of neither is asked about in
 * vain. A deal that releases of a register on both sides tell of is on both, in each of its rows.
 */
export function sideTest({ a, b }: Sides, index: FacetIndex): (row: number) => Side {
  const marks = new Uint8Array(index.relationships.size);
  for (const row of a) marks[row] = 1;
  for (const row of b) marks[row] = (marks[row] as number) | 2;
  shareMarks(index, marks);
  return (row) => {
    if (marks[row] === 3) return 'both';
    return marks[row] === 2 ? 'b' : 'a';
  };
}
