/** What would come of a person's own table, by its first rows, before all of it is read. */

import { decideSigns } from '../formats/decimal-signs';
import { decideTable } from '../formats/own-table/decided-table';
import { fanOut } from '../formats/own-table/fan-out';
import { ownTable } from '../formats/own-table/own-table';
import { isHeaderOfDeal } from '../mapping/header-of-deal';
import type { DealRecord, RowFault } from '../rows/deal-facts';
import type { TableFormat } from '../rows/row-format';
import { isSetApart } from '../rows/set-apart';
import type { TextRow } from '../rows/text-row';
import { readDealRows } from './deal-relationship';

/** A row as it would be read. */
interface Example extends Pick<DealRecord, 'order' | 'quantity'> {
  readonly line: number;
  readonly facts: Pick<
    DealRecord['facts'],
    'from' | 'to' | 'designation' | 'standsIn' | 'category' | 'description'
  >;
}

/** How many of the first rows can be used, and as what. */
export interface Trial {
  readonly used: number;
  readonly of: number;
  /** How many more add up others, and are set apart. */
  readonly totals: number;
  /** What the first row that can be used would say. */
  readonly example: Example | null;
  /** Why the first row that cannot be used would be left out. */
  readonly fault: RowFault | null;
  /** How many of those that can be used leave a doubt, and what the first doubt is. */
  readonly doubtful: number;
  readonly doubt: RowFault | null;
  /** Whether the header is probably the first deal. */
  readonly isHeaderDeal: boolean;
}

/** Reads the first rows of a table with what a person has said so far of its columns. */
export function tryTable(format: TableFormat, written: readonly TextRow[]): Trial {
  const rows = fanOut(format, written);
  const { format: known, apart } = decideTable(format, rows);
  const decided = ownTable(known);
  const { signs } = decideSigns(decided, rows);
  let [used, totals] = [0, 0];
  let example: Trial['example'] = null;
  let fault: RowFault | null = null;
  let doubtful = 0;
  let doubt: RowFault | null = null;
  for (const row of rows) {
    const reading = readDealRows(decided, [row], signs, apart);
    if (reading.ok) {
      used++;
      const [first] = reading.doubts;
      if (first) doubtful++;
      doubt ??= first ?? null;
      const { facts, order, quantity } = reading.deal;
      example ??= { line: row.line, facts, order, quantity };
    } else if (isSetApart(reading.fault.reason)) totals++;
    else fault ??= reading.fault;
  }
  return {
    used,
    of: rows.length - totals,
    totals,
    example,
    fault,
    doubtful,
    doubt,
    isHeaderDeal: isHeaderOfDeal(format),
  };
}
