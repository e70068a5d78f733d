import type { Matrix } from '../../domain/lenses/matrix/matrix';
import type { Geometry } from './geometry';
import css from './MatrixGraph.module.css';
import type { Marks } from './marks';

/** Frames about the rows, columns and cells that are marked, for the eye alone. */
export function MatrixMarks({
  matrix: { rows, columns },
  marks,
  geometry: { side, names },
}: {
  readonly matrix: Matrix;
  readonly marks: Marks;
  readonly geometry: Geometry;
}) {
  const [width, height] = [columns.length * side, rows.length * side];
  return (
    <div className={css.marks} data-stops-at-names aria-hidden="true" style={{ left: names, width, height }}>
      {marks.rows.map((row) => (
        <span
          key={`row ${row}`}
          className={css['row-mark']}
          style={{ top: row * side, width, height: side }}
        />
      ))}
      {marks.columns.map((column) => (
        <span
          key={`column ${column}`}
          className={css['column-mark']}
          style={{ left: column * side, width: side, height }}
        />
      ))}
      {marks.cells.map(({ row, column }) => (
        <span
          key={`${row} ${column}`}
          className={css['cell-mark']}
          style={{ left: column * side, top: row * side, width: side, height: side }}
        />
      ))}
    </div>
  );
}
