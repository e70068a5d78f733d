/** What the report and the evidence call the columns of a file. */
import { memoizePer } from '../../domain/memoize';
import { columnName } from './cells';
import { DELIVERY_COLUMNS, REGISTER_COLUMNS } from './columns';
import type { RowFormat } from './part-data';

/** Names of which no two are equal: one without a name is called by its number, and a second "Comment" is "Comment (2)". */
export function uniqueNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((written, i) => {
    const name = written.trim() || `Column ${i + 1}`;
    let unique = name;
    for (let number = 2; taken.has(unique); number++) unique = `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}

/** Asked for with every row of a file, which has one header. */
const namesIn = memoizePer((header: readonly string[]): readonly string[] => uniqueNames(header));

/** The name of each column. */
export function columnNames(format: RowFormat): readonly string[] {
  if (typeof format !== 'string') return namesIn(format.header);
  const columns = format === 'register' ? REGISTER_COLUMNS : DELIVERY_COLUMNS;
  return columns.map((_, i) => columnName(columns, i));
}
