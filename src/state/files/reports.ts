/** What panels need to know of the reports about files. */
import { nameOfRead } from '../../data/register/part/cited-file';
import type { ImportReport } from '../../data/register/part/part-data';
import { skippedRows } from '../../data/register/part/skipped-rows';
import type { ReportNote } from '../../data/register/rows/report-note';
import { isSetApart } from '../../data/register/rows/set-apart';
import type { News } from '../../messages/news';

export { nameOfRead } from '../../data/register/part/cited-file';
export type { SheetsOfFile } from '../../data/register/rows/sheets-of-file';
export type { ImportReport, ReportNote };

/** Whether it is about a table whose columns a person has explained. */
export function isOfOwnTable({ takenFor }: ImportReport): boolean {
  return takenFor.code === 'table';
}

/** How many notes of each kind a report has; rows that add up others are no loss, and are told of by themselves. */
export function countNotes({ notes }: ImportReport): Readonly<Record<ReportNote['what'], number>> {
  const counts = { repaired: 0, skipped: 0, doubtful: 0 };
  for (const { what, reason } of notes) if (!isSetApart(reason)) counts[what] += 1;
  return counts;
}

/**
 * Whether a report says what should be seen before the sums are. Most weapons of the world are not known here, so one
 * more is news only where it may be another spelling of one that is; and most tables have columns that tell nothing here.
 */
export function hasRemarks({ notes, unusedColumns, unknownNames, joinedNames }: ImportReport): boolean {
  const mayBeTwins = unknownNames.some(({ of, nearest }) => of === 'party' || nearest !== null);
  const isLeftOut = unusedColumns.some(({ why }) => why !== null);
  return notes.length > 0 || isLeftOut || mayBeTwins || joinedNames.length > 0;
}

/** What was read, and what of it was set apart as a whole. */
export function newsOf(reports: readonly ImportReport[]): News[] {
  return reports.flatMap((report): News[] => {
    const skipped = skippedRows(report);
    const { relationships } = report;
    const apart = report.notes.find(({ reason }) => reason.code === 'sheet-apart')?.reason;
    if (apart?.code === 'sheet-apart') return [{ ...apart, code: 'sheet-apart' }];
    const read: News = {
      ...{ code: 'read', name: nameOfRead(report), relationships },
      ...(skipped > 0 && { skipped }),
    };
    const isNamedTotal = report.notes.some(({ reason }) => reason.code === 'sheet-named-total');
    const sheet = report.sheets?.read ?? report.name;
    return isNamedTotal ? [read, { code: 'sheet-named-total', sheet }] : [read];
  });
}
