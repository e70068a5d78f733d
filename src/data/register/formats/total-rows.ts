/** Rows that add up those above them: they are no deals, and to count them would count everything twice. */

import type { Quantity } from '../../../domain/model/quantity';
import { isTotalAlone, totalIn } from '../names/names-of-totals';
import type { RowFault } from '../rows/deal-facts';
import type { ReportNote } from '../rows/report-note';
import { columnOf } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import type { FormatKind } from './format-kind';

/** The column whose cell says that its row adds up others; nothing where none does. */
export function totalAt({ totalsAt, unusedAt }: FormatKind, { cells }: TextRow): number | undefined {
  const cellAt = (column: number) => cells[column]?.trim() ?? '';
  return (
    totalsAt.findLast((column) => totalIn(cellAt(column)) !== null) ??
    unusedAt.find((column) => isTotalAlone(cellAt(column)))
  );
}

function faultOf(kind: FormatKind, row: TextRow): RowFault | null {
  const at = totalAt(kind, row);
  if (at === undefined) return null;
  return {
    line: row.line,
    column: kind.names[at] ?? null,
    reason: { code: 'total', name: row.cells[at]?.trim() ?? '' },
  };
}

/** Why the rows of a deal are set apart, where all of them add up others; null for rows of their own. */
export function faultOfTotal(format: FormatKind, rows: readonly TextRow[]): RowFault | null {
  const faults = rows.map((row) => faultOf(format, row));
  return faults.every((fault) => fault !== null) ? (faults[0] ?? null) : null;
}

/** A row that was read, and the number of items that it gives. */
export interface CountedRow {
  readonly line: number;
  readonly quantity: Quantity | null;
}

const exactly = (quantity: Quantity | null) =>
  quantity?.min !== undefined && quantity.min === quantity.max ? quantity.min : null;

/** Fewer rows than these often come to the number of the next by chance. */
const MIN_ADDED = 2;

/** What is to be said of a last row whose number is that of all rows above it, although nothing calls it their sum. */
export function noteOnLastRow({ names, table }: FormatKind, rows: readonly CountedRow[]): ReportNote | null {
  if (!table) return null;
  const last = rows.at(-1);
  const total = exactly(last?.quantity ?? null);
  const above = rows.slice(0, -1).flatMap(({ quantity }) => exactly(quantity) ?? []);
  const sum = above.reduce((all, number) => all + number, 0);
  if (!last || !total || above.length < MIN_ADDED || sum !== total) return null;
  return {
    line: last.line,
    column: names[columnOf(table.mapping, 'quantity')] ?? null,
    what: 'doubtful',
    reason: { code: 'sum-of-above', total },
  };
}
