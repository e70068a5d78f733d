import { isSetApart } from '../rows/set-apart';
import type { ImportReport } from './part-data';

/** What is noted of a whole column. */
const OF_COLUMNS: ReadonlySet<string> = new Set(['unknown-column', 'nested-column']);

/** How many rows were not used that should have been: columns are skipped too, and rows that add up others are no loss. */
export function skippedRows({ notes }: Pick<ImportReport, 'notes'>): number {
  return notes.filter(
    ({ what, reason }) => what === 'skipped' && !OF_COLUMNS.has(reason.code) && !isSetApart(reason),
  ).length;
}
