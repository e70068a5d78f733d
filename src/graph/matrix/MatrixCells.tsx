import { memo } from 'react';
import { CellSample } from '../../ui/CellSample';
import { matrixWords } from '../../words/views/matrix';
import { cellAttributes } from './attributes';
import { CHUNK, inChunk } from './in-sight';
import css from './MatrixGraph.module.css';
import { cellName, type NamedMatrix } from './names-of-cells';
import { signsOfCell } from './signs-of-cell';

/** What the cells of a row are drawn with. */
export interface CellsProps {
  readonly named: NamedMatrix;
  readonly row: number;
  readonly side: number;
  /** Which of the columns. */
  readonly chunk: number;
}

/** The signs of one cell. */
function Signs({
  named: { matrix },
  row,
  column,
  side,
}: Omit<CellsProps, 'chunk'> & { readonly column: number }) {
  const cell = matrix.cellAt(row, column);
  if (!cell) return null;
  return signsOfCell(matrix, cell, side).map(({ sign, x, y, side: size, isBroken }) => {
    const place = { marginInlineStart: x - size / 2, marginBlockStart: y - size / 2 };
    const isPlain = typeof sign === 'string' || (sign.type === 'square' && sign.isFilled);
    if (!isPlain)
      return (
        <span key={`${x} ${y}`} className={css.sign} style={place}>
          <CellSample sign={sign} side={size} />
        </span>
      );
    const looks = `${css.square} ${css[typeof sign === 'string' ? sign : sign.tone]}`;
    return (
      <span
        key={`${x} ${y}`}
        className={looks}
        data-broken={isBroken || undefined}
        style={{ ...place, width: size, height: size }}
      />
    );
  });
}

/** Some of the cells of a row. An empty one is there too: its row and column are read from where it stands. */
export const MatrixCells = memo(function MatrixCells({ named, row, side, chunk }: CellsProps) {
  const { matrix } = named;
  return (
    <div className={css.chunk} style={{ left: CHUNK * chunk * side }}>
      {inChunk(chunk, matrix.columns.length).map((column) => {
        const cell = matrix.cellAt(row, column);
        return (
          <div
            key={column}
            {...cellAttributes(
              'gridcell',
              { row, column },
              cell ? cellName(named, cell) : matrixWords().empty,
            )}
            className={css.cell}
          >
            {cell && <Signs {...{ named, row, column, side }} />}
          </div>
        );
      })}
    </div>
  );
});
