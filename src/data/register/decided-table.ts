/** A person's own table with what its cells tell of its columns as a whole. */
import { withCodeColumns } from './code-columns';
import { decideDates } from './full-dates';
import type { ReportNote } from './report-note';
import type { TableFormat } from './row-format';
import type { TextRow } from './text-row';

/** What was decided, and what whoever reads the report should know of it. */
interface DecidedTable {
  readonly format: TableFormat;
  readonly notes: readonly ReportNote[];
}

/** Decides from all rows which columns hold codes, and how dates are read. */
export function decideTable(told: TableFormat, rows: readonly TextRow[]): DecidedTable {
  const { reading, notes } = decideDates(told, rows);
  return { format: { ...withCodeColumns(told, rows), dates: reading }, notes };
}
