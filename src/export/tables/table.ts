/** Tables that are taken away: rows of a view in columns, with what binds a table to others. */
import { BYTE_ORDER_MARK, type Cell, csvCell } from '../csv';
import type { ExportedView } from '../view/exported-view';
import { aboutColumns } from './about-columns';
import type { Column, ColumnName, Columns, Field, StatedRow, TableId } from './column';

/** That each value of a column stands in a column of another table. */
export interface Reference {
  readonly column: string;
  readonly table: TableId;
  readonly its: string;
}

/** A table that can be taken away, and how a view fills it. */
export interface TableOf<Row, Id extends TableId = TableId> {
  readonly id: Id;
  readonly columns: Columns<Row, ColumnName<Id>>;
  /** One row after the other: of a whole register none need be kept. */
  readonly rowsOf: (view: ExportedView) => Iterable<Row>;
  /** The columns by which a row is known. */
  readonly key: readonly ColumnName<Id>[];
  readonly references?: readonly (Reference & { readonly column: ColumnName<Id> })[];
}

/** A table whatever its rows are. */
export interface Table {
  readonly id: TableId;
  readonly fields: Readonly<Record<string, Field>>;
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly write: (view: ExportedView) => string;
}

/** Writes the cells of a column, of which one is often that of the row before. */
function writerOf<Row>({ of }: Column<Row>): (row: Row) => string {
  let last: { readonly value: Cell; readonly written: string } = { value: null, written: '' };
  return (row) => {
    const value = of(row);
    if (value !== last.value) last = { value, written: csvCell(value) };
    return last.written;
  };
}

function csvOf<Row>(columns: Columns<Row>, rows: Iterable<Row>): string {
  const writers = Object.values(columns).map(writerOf);
  const lines = [Object.keys(columns).join(',')];
  for (const row of rows) lines.push(writers.map((write) => write(row)).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** A table for a package, which tells elsewhere of which view it is. */
export function packaged<Row, Id extends TableId>(table: TableOf<Row, Id>): Table {
  const { id, columns, rowsOf, key, references = [] } = table;
  return { id, fields: columns, key, references, write: (view) => csvOf(columns, rowsOf(view)) };
}

/** A table as a file that stands alone: each of its rows says of which view it is. */
export function writtenAlone<Row extends StatedRow, Id extends TableId>(
  { columns, rowsOf }: TableOf<Row, Id>,
  view: ExportedView,
): string {
  return csvOf<Row>({ ...columns, ...aboutColumns(view) }, rowsOf(view));
}

/** A table for spreadsheet programs, which know it for UTF-8 by its first sign. */
export const forSpreadsheets = (csv: string): string => BYTE_ORDER_MARK + csv;
