/** Why something is noted about a sheet of a workbook, or a table in a packed file. */
import type { NoteReason } from '../../../data/register/rows/report-note';
import type { ByCode } from '../../grammar/by-code';
import { counted, formatNumber, forNumber, listed, quoted } from '../grammar/grammar';

/** Some of several by their names: "5, 6 and 12 more". */
const someNamed = (some: readonly string[], more: number) =>
  more > 0 ? `${some.join(', ')} and ${formatNumber(more)} more` : listed(some, 'and');

/** The reasons that are about sheets. */
export const SHEET_REASONS = {
  'other-sheets': ({ read, some, more }) =>
    `The sheet ${quoted(read)} was read. Others look like tables, too: ${someNamed(some.map(quoted), more)}.`,
  'other-tables': ({ read, some, more }) =>
    `The table ${quoted(read)} in the packed file was read. Others in it may be tables, too: ${someNamed(some.map(quoted), more)}.`,
  'sheets-without-rows': ({ read, some, more }) =>
    `The sheet ${quoted(read)} was read. Others have headings and no rows: ${someNamed(some.map(quoted), more)}.`,
  'tables-without-rows': ({ read, some, more }) =>
    `The table ${quoted(read)} in the packed file was read. Others in it have headings and no rows: ${someNamed(some.map(quoted), more)}.`,
  'hidden-sheet': ({ read }) =>
    `The sheet ${quoted(read)} is hidden in the workbook. It was read all the same.`,
  'hidden-rows': ({ rows, some, more }) =>
    `${counted(rows, 'row is', 'rows are')} hidden in the sheet, and ${forNumber(rows, 'was', 'were')} read like the others: ${someNamed(some.map(String), more)}.`,
  'hidden-columns': ({ some, more }) =>
    `${counted(some.length + more, 'column is', 'columns are')} hidden in the sheet, and read like the others: ${someNamed(some, more)}.`,
  'cells-in-error': ({ cells, words }) =>
    `${counted(cells, 'cell')} of the sheet could not be computed (${listed(words.map(quoted), 'and')}), and ${forNumber(cells, 'was', 'were')} read as empty, from this row on.`,
  'formulas-without-value': ({ cells }) =>
    `${counted(cells, 'cell has a formula', 'cells have formulas')} whose value is not in the file, and ${forNumber(cells, 'was', 'were')} read as empty, from this row on. Open the file in a spreadsheet program and save it again, and the values are in it.`,
  'merged-filled': ({ cells }) =>
    `${counted(cells, 'cell is', 'cells are')} part of a merged cell of several rows, and ${forNumber(cells, 'was', 'were')} given its text, from this row on.`,
  'merged-numbers': ({ cells }) =>
    `${counted(cells, 'merged cell')} of several rows ${forNumber(cells, 'holds', 'hold')} a number: it stands in the first of its rows alone, so that it is counted once.`,
  'cells-beyond': ({ cells, most }) =>
    `${counted(cells, 'cell')} to the right of column ${formatNumber(most)} ${forNumber(cells, 'was', 'were')} left out.`,
} satisfies Partial<ByCode<NoteReason, string>>;
