/** The first and the last row of a matrix: the names of its columns, and what these add up to. */
import { matrixWords } from '../../words/views/matrix';
import { cellAttributes, rowAttributes } from './attributes';
import { Bar } from './Bar';
import type { Geometry } from './geometry';
import { inChunk } from './in-sight';
import css from './MatrixGraph.module.css';
import { RegionsOfColumns } from './MatrixRegions';
import { headingName, headingSeen, type NamedMatrix, nameAloud, nameAt, scaleName } from './names-of-cells';

interface EdgeProps {
  readonly named: NamedMatrix;
  readonly geometry: Geometry;
  /** The chunks of columns that are in the page. */
  readonly chunks: readonly number[];
}

const columnsIn = ({ named: { matrix }, chunks }: EdgeProps) =>
  chunks.flatMap((chunk) => inChunk(chunk, matrix.columns.length));

/** The names of the columns, which stand askew. */
export function MatrixHead(props: EdgeProps & { readonly marked: readonly number[] }) {
  const { named, geometry, marked } = props;
  const { dataset, matrix, isTrade } = named;
  const say = matrixWords();
  const count = matrix.columns.length;
  const room = geometry.head - geometry.regions.height - 12;
  return (
    <div {...rowAttributes(-1)} className={css.head} style={{ height: geometry.head }}>
      <div
        {...cellAttributes('columnheader', { row: -1, column: -1 }, say.corner(isTrade))}
        className={css.corner}
        style={{ width: geometry.names }}
      >
        <span>{`${say.columns(isTrade)} →`}</span>
        <span>{`${say.rows(isTrade)} ↓`}</span>
      </div>
      <div className={css.cells} style={{ width: count * geometry.side }}>
        {columnsIn(props).map((column) => {
          const heading = matrix.columns[column];
          const name = heading ? headingName(dataset, heading) : '';
          const seen = heading ? headingSeen(named, heading) : '';
          return (
            <div
              key={column}
              {...cellAttributes('columnheader', { row: -1, column }, nameAloud(named, 'columns', column))}
              data-marked={marked.includes(column) || seen !== name || undefined}
              className={css['column-name']}
              style={{ left: column * geometry.side, width: geometry.side }}
              title={name}
            >
              {/* Longer than this, it would be cut off above. */}
              <span style={{ maxWidth: Math.floor(room / Math.sin((52 * Math.PI) / 180)) }}>{seen}</span>
            </div>
          );
        })}
        <RegionsOfColumns geometry={geometry} />
      </div>
      <div
        {...cellAttributes('columnheader', { row: -1, column: count })}
        className={css.sums}
        style={{ width: geometry.bars }}
      >
        <span>{say.sums}</span>
      </div>
    </div>
  );
}

/** What the columns add up to. */
export function MatrixFoot(props: EdgeProps) {
  const { named, geometry } = props;
  const { matrix } = named;
  const { rows, columns, greatest } = matrix;
  const say = matrixWords();
  return (
    <div {...rowAttributes(rows.length)} className={css.foot} style={{ height: geometry.bars }}>
      <div
        {...cellAttributes('rowheader', { row: rows.length, column: -1 }, say.sums)}
        className={css.corner}
        style={{ width: geometry.names }}
      >
        {scaleName(matrix, 'column')}
      </div>
      <div className={css.cells} style={{ width: columns.length * geometry.side }}>
        {columnsIn(props).map((column) => {
          const at = { row: rows.length, column };
          const heading = columns[column];
          return (
            <div
              key={column}
              {...cellAttributes('gridcell', at, nameAt(named, at))}
              className={css['column-sum']}
              style={{ left: column * geometry.side, width: geometry.side }}
            >
              {heading && (
                <Bar heading={heading} greatest={greatest.column} looks={css['column-bar']} along="height" />
              )}
            </div>
          );
        })}
      </div>
      <div
        {...cellAttributes(
          'gridcell',
          { row: rows.length, column: columns.length },
          nameAt(named, { row: rows.length, column: columns.length }),
        )}
        className={css.scale}
        style={{ width: geometry.bars }}
      >
        {scaleName(matrix, 'row')}
      </div>
    </div>
  );
}
