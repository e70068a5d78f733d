/** What the squares and the bars of a matrix are measured by. */

/** The greatest sum of a cell, of a row and of a column. */
export interface Scale {
  readonly cell: number;
  readonly row: number;
  readonly column: number;
}

/** The one scale of two matrices that stand side by side. */
export const greaterOf = (one: Scale, other: Scale): Scale => ({
  cell: Math.max(one.cell, other.cell),
  row: Math.max(one.row, other.row),
  column: Math.max(one.column, other.column),
});
