import type { Relationship } from '../../domain/model/relationship';
import { type Notes, noteMark } from '../../domain/views/notes';
import { columnsIn, tableRowOf } from '../../domain/views/table';
import { type ColumnId, isInColumn, SIDE_COLUMN_IDS } from '../../domain/views/table-columns';
import { sideAtOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { lineSign } from '../../ui/encodings';
import { LineSample } from '../../ui/LineSample';
import { modelWords } from '../../words/deals/model';
import { paperWords } from '../../words/exports/paper';
import { cellWords, tableWords } from '../../words/views/table';
import css from './Paper.module.css';

function Row({ relationship, notes }: { relationship: Relationship; notes: Notes }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const side = useApp(
    (state) => sideAtOf(state)?.(dataset.relationships.rowOf(relationship.id) ?? -1) ?? null,
  );
  const { cells } = tableRowOf(dataset, relationship, cellWords());
  const disputed = relationship.marks.includes('disputed') ? `, ${modelWords().marks.disputed.label}` : '';
  return (
    <tr>
      {side &&
        SIDE_COLUMN_IDS.map((column) => <td key={column}>{tableWords().isIn(isInColumn(column, side))}</td>)}
      {columnsIn(index).map((column) => {
        if (column === 'sources') {
          return <td key={column}>{noteMark(notes.numbersOf(relationship.claims))}</td>;
        }
        if (column !== 'status') return <td key={column}>{cells[column]}</td>;
        return (
          <td key={column}>
            <span className={css.status}>
              <LineSample sign={lineSign(relationship.kind, relationship.status)} />
              <span>{`${cells.status}${disputed}`}</span>
            </span>
          </td>
        );
      })}
    </tr>
  );
}

const headerOf = (column: ColumnId) =>
  column === 'sources' ? paperWords().notes : tableWords().headers[column];

interface PaperRowsProps {
  readonly relationships: readonly Relationship[];
  /** How many rows the table has. */
  readonly of: number;
  readonly notes: Notes;
}

/** The rows of the table, as many as paper has room for. */
export function PaperRows({ relationships, of, notes }: PaperRowsProps) {
  const sorting = useApp((state) => state.view.sorting);
  const sought = useApp((state) => state.sought);
  const index = useFacetIndex();
  const isComparing = useApp((state) => state.view.comparison !== null);
  const title = paperWords().rows({
    shown: relationships.length,
    of,
    sought: sought.trim(),
    order: sorting && tableWords().sorted(sorting),
  });
  return (
    <section>
      <h2>{title}</h2>
      <table className={css.rows}>
        <thead>
          <tr>
            {isComparing &&
              SIDE_COLUMN_IDS.map((column) => (
                <th key={column} scope="col">
                  {tableWords().headers[column]}
                </th>
              ))}
            {columnsIn(index).map((column) => (
              <th key={column} scope="col">
                {headerOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {relationships.map((relationship) => (
            <Row key={relationship.id} relationship={relationship} notes={notes} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
