/** Columns that have one header: only one of them is read, and what the other one says would be lost without a word. */

import { saysNothing } from '../cells/words-for-nothing';
import { namesOfHeader } from '../rows/column-names';
import type { ColumnDifference, UnequalTwin } from '../rows/notes-on-columns';
import type { ReportNote } from '../rows/report-note';
import type { TableFormat } from '../rows/row-format';
import { columnsTelling, TABLE_FIELDS, usedColumns } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';

/** Whether two columns are called alike; those without a name are not. */
export function sameHeader(one = '', other = ''): boolean {
  const name = one.trim().toLowerCase();
  return name !== '' && name === other.trim().toLowerCase();
}

const said = (cell = '') => (saysNothing(cell) ? '' : cell.trim());

/** Compares the cells of two columns, row by row. */
export function createComparison() {
  let [rows, differing] = [0, 0];
  let first: ColumnDifference['first'] | null = null;
  return {
    look(line: number, used: string | undefined, other: string | undefined): void {
      rows += 1;
      const cells = { used: said(used), other: said(other) };
      if (cells.used === cells.other) return;
      differing += 1;
      first ??= { line, ...cells };
    },
    /** Null where they do not differ. */
    difference: (): ColumnDifference | null => first && { rows, differing, first },
  };
}

/** A column that a mapping reads, with those of the same header that it does not. */
function twinsIn({ header, mapping }: TableFormat) {
  const used = usedColumns(mapping);
  return TABLE_FIELDS.flatMap((field) =>
    columnsTelling(mapping, field).flatMap((at) => {
      const others = [...header.keys()].filter(
        (other) => !used.has(other) && sameHeader(header[at], header[other]),
      );
      return others.map((other) => ({ field, at, other }));
    }),
  );
}

/** The columns that are read although another of the same header says something else. */
export function unequalTwins(format: TableFormat, rows: readonly TextRow[]): UnequalTwin[] {
  const names = namesOfHeader(format.header);
  return twinsIn(format).flatMap(({ field, at, other }): UnequalTwin[] => {
    const comparison = createComparison();
    for (const { line, cells } of rows) comparison.look(line, cells[at], cells[other]);
    const difference = comparison.difference();
    if (difference === null) return [];
    const [column = '', otherName = ''] = [names[at], names[other]];
    return [{ code: 'unequal-twin', column, other: otherName, field, difference }];
  });
}

/** What the report says of them. */
export function notesOnTwins(format: TableFormat, rows: readonly TextRow[]): ReportNote[] {
  return unequalTwins(format, rows).map((twin) => ({
    ...{ line: twin.difference.first.line, column: twin.column, what: 'doubtful', reason: twin },
  }));
}
