/**
 * What the elements of a matrix say of themselves. They are no table of the browser's own: rows and columns that are not in
 * the window are not in the page either, and stand where they would if all were.
 */
import type { Extent, Position } from './position';

/** A cell, or the name of a row or column. */
export const cellAttributes = (
  role: 'gridcell' | 'rowheader' | 'columnheader',
  { row, column }: Position,
  label?: string,
) => ({
  role,
  'aria-label': label,
  'aria-colindex': column + 2,
  'data-at': `${row} ${column}`,
  'data-takes-focus': true,
  // Which of them is the stop for the Tab key is written on it by hand.
  tabIndex: -1,
});

/** A row. */
export const rowAttributes = (row: number) => ({ role: 'row', 'aria-rowindex': row + 2 });

/** All of it, with the names and sums. */
export const gridAttributes = ({ rows, columns }: Extent, label: string, hint: string) => ({
  role: 'grid',
  'aria-label': label,
  'aria-describedby': hint,
  'aria-rowcount': rows + 2,
  'aria-colcount': columns + 2,
});
