import type { ImportReport } from './part-data';

/** How many rows were not used that should have been: columns are skipped too, and rows that add up others are no loss. */
export function skippedRows({ notes }: Pick<ImportReport, 'notes'>): number {
  return notes.filter(
    ({ what, reason: { code } }) => what === 'skipped' && code !== 'unknown-column' && code !== 'total',
  ).length;
}
