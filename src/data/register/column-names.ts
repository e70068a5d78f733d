/** What the report calls the columns of a file. */
import { columnName } from './cells';
import { DELIVERY_COLUMNS, REGISTER_COLUMNS } from './columns';
import type { RowFormat } from './part-data';

/** The name of each column; one without a name is called by its number. */
export function columnNames(format: RowFormat): string[] {
  if (typeof format !== 'string') return format.header.map((name, i) => name.trim() || `Column ${i + 1}`);
  const columns = format === 'register' ? REGISTER_COLUMNS : DELIVERY_COLUMNS;
  return columns.map((_, i) => columnName(columns, i));
}
