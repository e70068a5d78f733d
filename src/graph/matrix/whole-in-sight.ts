/** Which of many rows or columns of one size can be seen whole, or all but, and where the others are. */
import { isAllBeyond, sidesBeyond } from '../out-of-sight';
import type { Rectangle } from '../rectangle';
import type { Side } from '../viewing';
import type { Extent, Position } from './position';

/** The first and the last in sight, from 1; null where all of them are. */
export interface InSight {
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

/** Of a cell that is cut by so much, what is in it can still be seen. */
const CUT = 0.25;

/** Which are in a window of so many pixels that is scrolled so far; null where none is out of sight. */
export function wholeInSight(scrolled: number, room: number, side: number, of: number): InSight | null {
  const first = Math.max(1, Math.min(of, Math.ceil(scrolled / side - CUT) + 1));
  const last = Math.max(first, Math.min(of, Math.floor((scrolled + room) / side + CUT)));
  return first === 1 && last === of ? null : { first, last, of };
}

/** What is in sight of the rows and of the columns of a matrix; null where all of them are. */
export interface Seen {
  readonly rows: InSight | null;
  readonly columns: InSight | null;
}

/** On which sides of what is in sight some of these cells are, and whether all of them are beyond it. */
export function cellsBeyond(
  cells: readonly Position[],
  seen: Seen,
  extent: Extent,
): { readonly sides: readonly Side[]; readonly isAll: boolean } {
  // In rows and columns in the place of pixels.
  const rows = seen.rows ?? { first: 1, last: extent.rows };
  const columns = seen.columns ?? { first: 1, last: extent.columns };
  const window = { width: columns.last - columns.first + 1, height: rows.last - rows.first + 1 };
  const boxes = cells.map(
    ({ row, column }): Rectangle => ({
      ...{ x: column + 1 - columns.first, y: row + 1 - rows.first },
      ...{ width: 1, height: 1 },
    }),
  );
  return { sides: sidesBeyond(window, boxes), isAll: isAllBeyond(window, boxes) };
}
