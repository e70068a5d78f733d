/** Why something is noted about a sheet of a workbook, or a table in a packed file. */
import type { SheetInOthers } from '../../../data/register/rows/notes-on-files';
import type { NoteReason } from '../../../data/register/rows/report-note';
import type { ByCode } from '../../grammar/by-code';
import { counted, formatNumber, forNumber, listed, quoted } from '../grammar/grammar';

/** Some of several by their names: "5, 6 and 12 more". */
const someNamed = (some: readonly string[], more: number) =>
  more > 0 ? `${some.join(', ')} and ${formatNumber(more)} more` : listed(some, 'and');

/** "“2019” and “2020” have the same rows", "… come to its sums: 12 agree" */
export function toldByOthers({ others, by, agree, differing, more }: SheetInOthers): string {
  const named = listed(others.map(quoted), 'and');
  if (by === 'rows') return `${named} ${forNumber(others.length, 'has', 'have')} all of its rows`;
  const unequal = differing.map(
    ({ of, total, sum }) => `${of}: ${formatNumber(total)} here, ${formatNumber(sum)} there`,
  );
  const differ =
    unequal.length > 0
      ? `, ${formatNumber(unequal.length + more)} ${forNumber(unequal.length + more, 'does', 'do')} not (${someNamed(unequal, more)})`
      : '';
  return `the rows of ${named} come to its sums: ${unequal.length > 0 ? '' : 'all '}${formatNumber(agree)} agree${differ}`;
}

/** The reasons that are about sheets. */
export const SHEET_REASONS = {
  'sheet-apart': ({ sheet, ...told }) =>
    `${quoted(sheet)} was set apart, and no sum counts it: ${toldByOthers({ sheet, ...told })}.`,
  'sheet-counted-twice': ({ sheet, ...told }) =>
    `${quoted(sheet)} counts beside the others, as you chose, so that sums count twice: ${toldByOthers({ sheet, ...told })}.`,
  'sheet-named-total': ({ sheet, others }) =>
    `The name of ${quoted(sheet)} says that it adds up others. Whether it does was not found, so it counts beside ${listed(others.map(quoted), 'and')}. Where it holds the same deals, remove it.`,
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
