/** What would come of a person's own table, by its first rows, before all of it is read. */

import type { DealRecord, RowFault } from './deal-facts';
import { readDealRows } from './deal-relationship';
import { decideTable } from './decided-table';
import { decideSigns } from './decimal-signs';
import { ownTable } from './formats/own-table';
import type { TableFormat } from './row-format';
import type { TextRow } from './text-row';

/** A row as it would be read. */
interface Example extends Pick<DealRecord, 'order' | 'quantity'> {
  readonly line: number;
  readonly facts: Pick<DealRecord['facts'], 'from' | 'to' | 'designation'>;
}

/** How many of the first rows can be used, and as what. */
export interface Trial {
  readonly used: number;
  readonly of: number;
  /** What the first row that can be used would say. */
  readonly example: Example | null;
  /** Why the first row that cannot be used would be left out. */
  readonly fault: RowFault | null;
}

/** Reads the first rows of a table with what a person has said so far of its columns. */
export function tryTable(format: TableFormat, rows: readonly TextRow[]): Trial {
  const decided = ownTable(decideTable(format, rows).format);
  const { signs } = decideSigns(decided, rows);
  let used = 0;
  let example: Trial['example'] = null;
  let fault: RowFault | null = null;
  for (const row of rows) {
    const reading = readDealRows(decided, [row], signs);
    if (reading.ok) {
      used++;
      const { facts, order, quantity } = reading.deal;
      example ??= { line: row.line, facts, order, quantity };
    } else fault ??= reading.fault;
  }
  return { used, of: rows.length, example, fault };
}
