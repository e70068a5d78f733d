/** What stands out in a matrix. */
import type { Emphasis } from '../../domain/lenses/lens';
import type { Matrix, MatrixCell } from '../../domain/lenses/matrix/matrix';

/** The rows, the columns and the cells that are marked, by their numbers. */
export interface Marks {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly MatrixCell[];
}

/**
 * The row and column of each thing that is chosen, and where it is a pair its cell; of what has none itself, such as a
 * weapon system, the cells of the pairs that it is part of.
 */
export function marksOf(matrix: Matrix, { chosen, around }: Emphasis): Marks {
  const [rows, columns, cells] = [new Set<number>(), new Set<number>(), new Set<MatrixCell>()];
  for (const id of chosen) {
    const cell = matrix.cellOf(id);
    if (cell) cells.add(cell);
    rows.add(cell?.row ?? matrix.rowOf(id));
    columns.add(cell?.column ?? matrix.columnOf(id));
  }
  const hasPlace = [...rows, ...columns].some((at) => at >= 0);
  if (!hasPlace) {
    for (const id of around ?? []) {
      const cell = matrix.cellOf(id);
      if (cell) cells.add(cell);
    }
  }
  const there = (all: ReadonlySet<number>) => [...all].filter((at) => at >= 0);
  return { rows: there(rows), columns: there(columns), cells: [...cells] };
}
