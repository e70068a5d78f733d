import { isSetApart } from '../rows/report-note';
import type { ImportReport } from './part-data';

/** How many rows were not used that should have been: columns are skipped too, and rows that add up others are no loss. */
export function skippedRows({ notes }: Pick<ImportReport, 'notes'>): number {
  return notes.filter(
    ({ what, reason }) => what === 'skipped' && reason.code !== 'unknown-column' && !isSetApart(reason),
  ).length;
}
