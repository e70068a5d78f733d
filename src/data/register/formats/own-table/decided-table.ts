/** A person's own table with what its cells tell of its columns as a whole. */

import { decideDates } from '../../cells/full-dates';
import { withCodeColumns } from '../../mapping/code-columns';
import { isHeaderOfDeal } from '../../mapping/header-of-deal';
import { withRefusals } from '../../mapping/refusal-columns';
import type { ReportNote } from '../../rows/report-note';
import type { TableFormat } from '../../rows/row-format';
import type { TextRow } from '../../rows/text-row';
import { type ApartRows, apartRows } from './apart-rows';

/** What was decided, and what whoever reads the report should know of it. */
interface DecidedTable {
  readonly format: TableFormat;
  readonly notes: readonly ReportNote[];
  readonly apart: ApartRows;
}

/** That the first deal may have been taken for a header, at the line before the next. */
function notesOnHeader(format: TableFormat, rows: readonly TextRow[]): ReportNote[] {
  if (!isHeaderOfDeal(format)) return [];
  const line = Math.max(1, (rows[0]?.line ?? 2) - 1);
  return [{ line, column: null, what: 'skipped', reason: { code: 'header-of-deal' } }];
}

/** Decides from all rows which columns hold codes or say that a row came to nothing, how dates are read, and which rows others hold already. */
export function decideTable(told: TableFormat, rows: readonly TextRow[]): DecidedTable {
  const { reading, notes } = decideDates(told, rows);
  return {
    format: { ...withRefusals(withCodeColumns(told, rows), rows), dates: reading },
    notes: [...notesOnHeader(told, rows), ...notes],
    apart: apartRows(told, rows),
  };
}
