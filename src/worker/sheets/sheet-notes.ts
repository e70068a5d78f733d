/** What the report says of a sheet, as far as it is not about its rows as text. */
import type { NoteReason, ReportNote } from '../../data/register/rows/report-note';
import type { SheetsOfFile } from '../../data/register/rows/sheets-of-file';
import type { SheetGrid } from './grid';

/** So many rows, columns and sheets are named. */
const MAX_NAMED = 10;

const named = <Thing>(all: readonly Thing[]) => ({
  some: all.slice(0, MAX_NAMED),
  more: Math.max(0, all.length - MAX_NAMED),
});

const LETTERS = 26;

/** A column as spreadsheet programs call it: A, Z, AA. */
function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / LETTERS);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % LETTERS));
}

const note = (line: number, what: ReportNote['what'], reason: NoteReason): ReportNote => ({
  ...{ line, column: null, what, reason },
});

/** That other sheets of a workbook, or other files in a packed one, may be tables, too. */
export function otherTables({ of, read, all }: SheetsOfFile): ReportNote[] {
  const others = all
    .filter(({ name, isTable }) => isTable !== false && name !== read)
    .map(({ name }) => name);
  const code = of === 'workbook' ? 'other-sheets' : 'other-tables';
  return others.length === 0 ? [] : [note(1, 'doubtful', { code, read, ...named(others) })];
}

/** That others have the headings of a table, and no rows. */
export function emptyTables({ of, read, all }: SheetsOfFile): ReportNote[] {
  const empty = all.flatMap(({ name, isEmpty }) => (isEmpty ? [name] : []));
  const code = of === 'workbook' ? 'sheets-without-rows' : 'tables-without-rows';
  return empty.length === 0 ? [] : [note(1, 'doubtful', { code, read, ...named(empty) })];
}

/** What is to be known of a sheet beside its rows. */
export function sheetNotes(grid: SheetGrid, sheets: SheetsOfFile): ReportNote[] {
  const { read, all } = sheets;
  const notes = [...otherTables(sheets), ...emptyTables(sheets)];
  if (all.some(({ name, isHidden }) => isHidden && name === read))
    notes.push(note(1, 'doubtful', { code: 'hidden-sheet', read }));
  const { hiddenRows, hiddenColumns, faults, withoutValue, beyond, filled, notFilled } = grid;
  const [hidden] = hiddenRows;
  if (hidden !== undefined)
    notes.push(
      note(hidden, 'doubtful', { code: 'hidden-rows', rows: hiddenRows.length, ...named(hiddenRows) }),
    );
  if (hiddenColumns.length > 0)
    notes.push(note(1, 'doubtful', { code: 'hidden-columns', ...named(hiddenColumns.map(lettersOf)) }));
  if (faults.cells > 0)
    notes.push(
      note(faults.firstRow, 'doubtful', { code: 'cells-in-error', cells: faults.cells, words: faults.words }),
    );
  const counted = [
    ['formulas-without-value', 'doubtful', withoutValue],
    ['merged-filled', 'repaired', filled],
    ['merged-numbers', 'doubtful', notFilled],
  ] as const;
  for (const [code, what, { cells, firstRow }] of counted)
    if (cells > 0) notes.push(note(firstRow, what, { code, cells }));
  if (beyond.cells > 0)
    notes.push(
      note(beyond.firstRow, 'skipped', { code: 'cells-beyond', cells: beyond.cells, most: beyond.most }),
    );
  return notes;
}
