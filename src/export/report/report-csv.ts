/** A report about a file as a table that spreadsheet programs open. */
import type { ImportReport } from '../../data/register/part/part-data';
import { inFileWords } from '../../words/files/in-file';
import { reportWords } from '../../words/files/report';
import { takenForWords } from '../../words/files/taken-for';
import { BYTE_ORDER_MARK, CSV_MEDIA_TYPE, csvLine } from '../csv';
import type { ExportKind } from '../export-kind';

type Row = readonly [line: number | '', column: string, what: string, reason: string | number];

const aboutFile = (what: string, value: string | number): Row => ['', '', what, value];

function rowsOf(report: ImportReport): Row[] {
  const { table: say, notes: ofNotes, unused, totals, encodings, account } = reportWords();
  return [
    aboutFile(say.file, report.name),
    aboutFile(say.sha256, report.sha256),
    aboutFile(say.takenFor, takenForWords().inWords(report.takenFor)),
    report.sheets
      ? aboutFile(say.sheet, report.sheets.read)
      : aboutFile(say.encoding, encodings[report.encoding]),
    ...(report.byHand ? [aboutFile(say.byHand, inFileWords().said(report.byHand))] : []),
    ...(report.generated === null ? [] : [aboutFile(say.generated, report.generated)]),
    aboutFile(say.rows, report.rows),
    ...(report.account ? [aboutFile(say.account, account(report.account))] : []),
    aboutFile(say.relationships, report.relationships),
    ...(report.totals ?? []).flatMap((of): Row[] => [
      ['', of.column, say.totals, totals.of(of)],
      ...of.columns.map((column): Row => ['', of.column, say.totals, totals.column(column)]),
    ]),
    ...report.notes.map(
      ({ line, column, what, reason }): Row => [
        line,
        column ?? '',
        ofNotes.what({ what, reason }),
        ofNotes.reason(reason),
      ],
    ),
    ...report.unusedColumns.map(
      ({ name, why }): Row => ['', name, say.notUsed, why ? unused.why(why) : say.nothingRead],
    ),
    ...report.unknownNames.map(({ name }) => aboutFile(say.unknownName, name)),
    ...(report.takenNames ?? []).map(
      ({ name, to, rows, line }): Row => [line, '', say.takenName, say.taken(name, to.name, rows)],
    ),
    ...report.joinedNames.map(({ name, to }) => aboutFile(say.joinedByHand, say.joined(name, to.name))),
  ];
}

/** The whole report: first what holds for the file, then every note with its line and column, then the columns that were not used and the unknown names. */
export function reportCsv(report: ImportReport): string {
  const { line, column, what, reason } = reportWords().notes.columns;
  const rows = [[line, column, what, reason], ...rowsOf(report)];
  return BYTE_ORDER_MARK + rows.map(csvLine).join('');
}

/** The whole report as a file. */
export const REPORT_CSV: ExportKind<ImportReport> = {
  label: () => reportWords().title,
  extension: 'csv',
  mediaType: CSV_MEDIA_TYPE,
  write: reportCsv,
};
