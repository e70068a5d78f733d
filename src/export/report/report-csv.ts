/** A report about a file as a table that spreadsheet programs open. */
import type { ImportReport } from '../../data/register/part-data';
import type { ExportKind } from '../export-kind';

/** Spreadsheet programs would take a text that begins so for a formula, and run it. */
const LIKE_FORMULA = /^[=+\-@\t\r]/;

/** Without it they would take the file for one in an old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = LIKE_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Row = readonly [line: number | '', column: string, what: string, reason: string | number];

const aboutFile = (what: string, value: string | number): Row => ['', '', what, value];

function rowsOf(report: ImportReport): Row[] {
  return [
    aboutFile('file', report.name),
    aboutFile('SHA-256', report.sha256),
    aboutFile('taken for', report.kind),
    aboutFile('encoding', report.encoding),
    ...(report.generated === null ? [] : [aboutFile('generated', report.generated)]),
    aboutFile('rows read', report.rows),
    aboutFile('relationships', report.relationships),
    ...report.notes.map(({ line, column, what, reason }): Row => [line, column ?? '', what, reason]),
    ...report.unusedColumns.map(
      ({ name, why }): Row => ['', name, 'not used', why ?? 'Nothing was read from this column.'],
    ),
    ...report.unknownNames.map(({ name }) => aboutFile('unknown name', name)),
    ...report.joinedNames.map(({ name, to }) => aboutFile('joined by hand', `${name}: taken for ${to.name}`)),
  ];
}

/** The whole report: first what holds for the file, then every note with its line and column, then the columns that were not used and the unknown names. */
export function reportCsv(report: ImportReport): string {
  const rows = [['Line', 'Column', 'What', 'Reason'], ...rowsOf(report)];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The whole report as a file. */
export const REPORT_CSV: ExportKind<ImportReport> = {
  label: 'report',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: reportCsv,
};
