/** What would come of a person's own table, by its first rows, before all of it is read. */

import { formatEdtf } from '../../domain/dates/edtf';
import { formatQuantity } from '../../domain/model/quantity';
import { formatNumber } from '../../domain/text/numbers';
import type { DealRecord, RowFault } from './deal-facts';
import { readDealRows } from './deal-relationship';
import { decideTable } from './decided-table';
import { decideSigns } from './decimal-signs';
import { ownTable } from './formats/own-table';
import type { TableFormat } from './row-format';
import type { TextRow } from './text-row';

/** How many of the first rows can be used, and as what. */
export interface Trial {
  readonly used: number;
  readonly of: number;
  /** What the first row that can be used would say: "Northland to Eastland: Lance-M, 2005, 12". */
  readonly example: { readonly line: number; readonly words: string } | null;
  /** Why the first row that cannot be used would be left out. */
  readonly fault: RowFault | null;
}

function inWords({ facts, order, quantity }: DealRecord): string {
  const { from, to, designation } = facts;
  const what = designation || 'weapons not named';
  return `${from} to ${to}: ${what}, ${formatEdtf(order)}, quantity ${formatQuantity(quantity)}`;
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
      example ??= { line: row.line, words: inWords(reading.deal) };
    } else fault ??= reading.fault;
  }
  return { used, of: rows.length, example, fault };
}

function howMany({ used, of }: Trial): string {
  const first = of === 1 ? 'The first row' : `the first ${formatNumber(of)} rows`;
  if (of === 1) return `${first} ${used === 1 ? 'can' : 'cannot'} be read.`;
  if (used === of) return `All of ${first} can be read.`;
  return `${used === 0 ? 'None' : formatNumber(used)} of ${first} can be read.`;
}

/** The same in words: "2 of the first 3 rows can be read.", what the first of them says, and why one cannot be read. */
export function trialInWords(trial: Trial): string {
  const { example, fault } = trial;
  return [
    howMany(trial),
    ...(example ? [`Line ${example.line} says: ${example.words}.`] : []),
    ...(fault ? [`Line ${fault.line}, column ${fault.column}: ${fault.reason}`] : []),
  ].join(' ');
}
