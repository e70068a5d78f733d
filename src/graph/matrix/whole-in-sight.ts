/** Which of many rows or columns of one size can be seen whole, or all but. */

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
