/** What panels need to know of the reports about files. */
import type { ImportReport, ReportNote } from '../data/register/part-data';
import type { Writing } from './cite';

export type { ImportReport, ReportNote };

/** How many notes of each kind a report has. */
export function countNotes({ notes }: ImportReport): Readonly<Record<ReportNote['what'], number>> {
  const counts = { repaired: 0, skipped: 0, doubtful: 0 };
  for (const { what } of notes) counts[what] += 1;
  return counts;
}

/** Whether a report says more than that all went well. */
export function hasRemarks({ notes, unknownParties }: ImportReport): boolean {
  return notes.length > 0 || unknownParties.length > 0;
}

/** The whole report as a file to be saved. */
export async function writingOfReport(report: ImportReport): Promise<Writing> {
  const { reportCsv } = await import('../data/register/report-csv');
  return {
    label: 'report',
    text: reportCsv(report),
    fileName: `${report.name.replace(/\.\w{1,4}$/, '')}-report.csv`,
    mediaType: 'text/csv;charset=utf-8',
  };
}
