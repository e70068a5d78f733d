/** The cells of a row of a person's own table, as the evidence shows them. */
import { uniqueNames } from '../../rows/column-names';
import type { TableFormat } from '../../rows/row-format';
import {
  columnOf,
  factsOfField,
  fixedValue,
  TABLE_FIELDS,
  type TableMapping,
} from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';
import { fannedOut } from './fan-out';

/** What was given for all rows, under names that say so: the table says none of it. */
function givenCells(mapping: TableMapping): readonly (readonly [name: string, value: string])[] {
  return TABLE_FIELDS.flatMap((field) => {
    const value = fixedValue(mapping, field);
    if (value === null) return [];
    return [
      [`${factsOfField(field).name}: not in the table, but given by whoever opened it`, value] as const,
    ];
  });
}

/** The row with what its cells said before several parties in them were parted. */
function asWritten(format: TableFormat, row: TextRow): readonly string[] {
  const fanned = fannedOut(format, row);
  if (!fanned) return row.cells;
  const cells = row.cells.slice(0, format.header.length);
  for (const end of ['from', 'to'] as const) {
    const at = columnOf(format.mapping, end);
    if (at >= 0) cells[at] = fanned[end];
  }
  return cells;
}

/** The cells that say something, under the names of their columns, and after them what was given for all rows. */
export function citedCells(
  names: readonly string[],
  format: TableFormat,
  row: TextRow,
): Record<string, string> {
  const given = givenCells(format.mapping);
  const all = uniqueNames([...names, ...given.map(([name]) => name)]);
  const written = asWritten(format, row);
  const cited: Record<string, string> = {};
  all.forEach((name, i) => {
    const text = (i < names.length ? written[i] : given[i - names.length]?.[1])?.trim() ?? '';
    if (text !== '') cited[name] = text;
  });
  return cited;
}
