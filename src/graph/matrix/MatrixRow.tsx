import { memo } from 'react';
import { cellAttributes, rowAttributes } from './attributes';
import { Bar } from './Bar';
import type { Geometry } from './geometry';
import { MatrixCells } from './MatrixCells';
import css from './MatrixGraph.module.css';
import { headingName, headingSeen, type NamedMatrix, nameAloud, nameAt } from './names-of-cells';

/** What a row is drawn with. */
interface MatrixRowProps {
  readonly named: NamedMatrix;
  readonly row: number;
  readonly geometry: Geometry;
  /** The chunks of columns that are in the page. */
  readonly chunks: readonly number[];
  /** Whether its name stands out. */
  readonly isMarked: boolean;
}

/** One row: the name, its cells, and what it adds up to. */
export const MatrixRow = memo(function MatrixRow({ named, row, geometry, chunks, isMarked }: MatrixRowProps) {
  const { dataset, matrix } = named;
  const { side, names } = geometry;
  const heading = matrix.rows[row];
  if (!heading) return null;
  const name = headingName(dataset, heading);
  const seen = headingSeen(named, heading);
  const columns = matrix.columns.length;
  return (
    <div
      {...rowAttributes(row)}
      className={css.row}
      data-marked={isMarked || seen !== name || undefined}
      data-even={row % 2 === 0 || undefined}
      data-begins={matrix.stretches.rows.some(({ first, count }) => first + count === row) || undefined}
      style={{ top: row * side, height: side }}
    >
      <div
        {...cellAttributes('rowheader', { row, column: -1 }, nameAloud(named, 'rows', row))}
        className={css.name}
        style={{ width: names }}
        title={name}
      >
        <span>{seen}</span>
      </div>
      <div className={css.cells} style={{ width: columns * side }}>
        {chunks.map((chunk) => (
          <MatrixCells key={chunk} {...{ named, row, side, chunk }} />
        ))}
        {/* Between the regions of the columns, and before those that are in none. */}
        {matrix.stretches.columns.map(({ first, count }) => (
          <span key={first} className={css.between} style={{ left: (first + count) * side }} />
        ))}
      </div>
      <div
        {...cellAttributes('gridcell', { row, column: columns }, nameAt(named, { row, column: columns }))}
        className={css.sum}
        style={{ width: geometry.bars }}
      >
        <Bar heading={heading} greatest={matrix.greatest.row} looks={css.bar} along="width" />
      </div>
    </div>
  );
});
