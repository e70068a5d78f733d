/** What the report says of rows whose own cell for the status is empty, so that they are taken as ordered: one note for all. */
import type { FormatKind } from '../../data/register/formats/format-kind';
import { refusalOf } from '../../data/register/mapping/refusal-columns';
import { uniqueNames } from '../../data/register/rows/column-names';
import type { DealRecord } from '../../data/register/rows/deal-facts';
import type { ReportNote } from '../../data/register/rows/report-note';
import { columnOf } from '../../data/register/rows/table-mapping';
import type { TextRow } from '../../data/register/rows/text-row';

/** Looks for them among the deals of a person's own table that has a column for the status. */
export function statusNotes({ table }: FormatKind) {
  const at = table ? columnOf(table.mapping, 'status') : -1;
  const lines = new Set<number>();
  return {
    look({ facts, orderStatus }: DealRecord, rows: readonly TextRow[]): void {
      // Deliveries say by themselves how far a deal has come.
      if (!table || at < 0 || orderStatus !== 'ordered' || facts.deliveries.length > 0) return;
      for (const row of rows)
        if ((row.cells[at]?.trim() ?? '') === '' && refusalOf(table, row) === null) lines.add(row.line);
    },
    /** A note at the first of them. */
    told(): ReportNote[] {
      const [line] = lines;
      if (!table || line === undefined) return [];
      const column = uniqueNames(table.header)[at] ?? null;
      return [{ line, column, what: 'doubtful', reason: { code: 'status-not-said', cells: lines.size } }];
    },
  };
}
