/** What a row of a person's own table tells, field by field. */

import { memoizePer } from '../../../../domain/memoize/memoize';
import { namesOfHeader } from '../../rows/column-names';
import type { RowFault } from '../../rows/deal-facts';
import type { NoteReason } from '../../rows/report-note';
import type { TableFormat } from '../../rows/row-format';
import {
  columnOf,
  columnsTelling,
  factsOfField,
  fixedValue,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';

/** Where each field is told: its column, or what was given for all rows. Made once for a file, whose every row asks for it. */
const tellingOf = memoizePer((mapping: TableMapping) => {
  const entries = TABLE_FIELDS.map(
    (field) => [field, { at: columnOf(mapping, field), fixed: fixedValue(mapping, field) }] as const,
  );
  return Object.fromEntries(entries) as Record<
    TableField,
    { readonly at: number; readonly fixed: string | null }
  >;
});

/** A row of a table, and what is asked of it again and again. */
export function rowOf(row: TextRow, format: TableFormat) {
  const { mapping, header } = format;
  const names = namesOfHeader(header);
  const telling = tellingOf(mapping);
  const nameAt = (at: number, field: TableField) => names[at] ?? factsOfField(field).name;
  const nameOf = (field: TableField) => nameAt(columnOf(mapping, field), field);
  return {
    names,
    text: (field: TableField) => telling[field].fixed ?? row.cells[telling[field].at]?.trim() ?? '',
    /** What several columns tell, each that says something under its name. */
    texts: (field: TableField) => {
      const { fixed } = telling[field];
      if (fixed !== null) return [{ column: factsOfField(field).name, exact: fixed }];
      return columnsTelling(mapping, field).flatMap((at) => {
        const exact = row.cells[at]?.trim() ?? '';
        return exact === '' ? [] : [{ column: nameAt(at, field), exact }];
      });
    },
    fault: (field: TableField, reason: NoteReason): RowFault => ({
      line: row.line,
      column: nameOf(field),
      reason,
    }),
  };
}

/** What is asked of a row. */
export type Row = ReturnType<typeof rowOf>;
