/** The cells of a sheet as they are read, within bounds, and what a reader should know of them. */
import { SheetFault } from './fault';

/** No table of more columns is read, so what stands beyond is no part of one. */
export const MAX_COLUMNS = 300;

/** More rows than a table may have are refused, so reading can end a little behind. */
const MAX_FILLED_ROWS = 101_000;

/** So many signs are read of all cells: 100,000 rows of a thousand signs. A text that many cells share counts in each. */
const MAX_SIGNS = 100_000_000;

/** So many cells may be merged into others. */
const MAX_MERGED = 5_000_000;

/** The cell of a sheet that is one where several were, by its first and last rows and columns, from 1. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What is to be known of some cells: how many, and the first row. */
export interface CellTally {
  readonly cells: number;
  readonly firstRow: number;
}

/** A sheet as it was read. */
export interface SheetGrid {
  /** The cells of each row that has any, from its first column, by the number of the row, from 1. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
  readonly hiddenRows: readonly number[];
  /** From 1. */
  readonly hiddenColumns: readonly number[];
  /** The cells that a formula could not compute, and what stands in them. */
  readonly faults: CellTally & { readonly words: readonly string[] };
  /** Those whose formula has no value in the file. */
  readonly withoutValue: CellTally;
  /** Those beyond the last column that is read. */
  readonly beyond: CellTally & { readonly most: number };
  /** Those that were filled with the text of the merged cell which they are part of. */
  readonly filled: CellTally;
  /** The merged cells of several rows whose number stands in the first of them alone. */
  readonly notFilled: CellTally;
}

const NUMBER = /^-?(?=[.,\s]*\d)[\d.,\s]+$/;
const YEAR = /^(?:19|20)\d\d$/;

const tally = () => ({ cells: 0, firstRow: 0 });

function count(counted: { cells: number; firstRow: number }, row: number): void {
  if (counted.cells === 0 || row < counted.firstRow) counted.firstRow = row;
  counted.cells += 1;
}

/** No more of them are named. */
const MAX_FAULT_WORDS = 5;

/** Takes the cells of a sheet. */
export function createGrid() {
  const rows = new Map<number, string[]>();
  const merged: MergedCells[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const faultWords = new Set<string>();
  const [faults, withoutValue, beyond, filled, notFilled] = [tally(), tally(), tally(), tally(), tally()];
  let [signs, bottom, mergedCells] = [0, 0, 0];

  function put(row: number, column: number, text: string): void {
    let cells = rows.get(row);
    if (!cells) {
      if (rows.size >= MAX_FILLED_ROWS) throw new SheetFault('too-many-rows');
      cells = [];
      rows.set(row, cells);
      bottom = Math.max(bottom, row);
    }
    signs += text.length;
    if (signs > MAX_SIGNS) throw new SheetFault('large-workbook');
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = text;
  }

  /** Whether a merged cell stands for each of its rows: one that is wider is a title. */
  const isOfRows = ({ row, lastRow, column, lastColumn }: MergedCells) =>
    lastRow > row && column === lastColumn && column <= MAX_COLUMNS;

  const years = new Map<number, boolean>();

  /** Whether all numbers of a column can be years. */
  function isOfYears(column: number): boolean {
    const known = years.get(column);
    if (known !== undefined) return known;
    const all = [...rows.values()]
      .map((cells) => cells[column - 1] ?? '')
      .filter((text) => NUMBER.test(text));
    const are = all.every((text) => YEAR.test(text));
    years.set(column, are);
    return are;
  }

  /** Writes the text of a merged cell into those of its rows that say something else. */
  function writeDown({ row, column, lastRow }: MergedCells, text: string): void {
    const end = Math.min(lastRow, bottom);
    mergedCells += Math.max(0, end - row);
    if (mergedCells > MAX_MERGED) throw new SheetFault('large-workbook');
    for (let each = row + 1; each <= end; each++) {
      const before = rows.get(each);
      if (!before || (before[column - 1] ?? '') !== '') continue;
      put(each, column, text);
      count(filled, each);
    }
  }

  function fillIn(cell: MergedCells): void {
    const text = rows.get(cell.row)?.[cell.column - 1] ?? '';
    if (text === '') return;
    // A number in a cell of three rows may be that of all three together, and would be added up thrice. A year is not.
    if (NUMBER.test(text) && !isOfYears(cell.column)) count(notFilled, cell.row);
    else writeDown(cell, text);
  }

  let ended: SheetGrid | null = null;

  function finish(): SheetGrid {
    for (const cell of merged) if (isOfRows(cell)) fillIn(cell);
    const isUsed = (column: number) => [...rows.values()].some((cells) => (cells[column - 1] ?? '') !== '');
    return {
      rows,
      hiddenRows: [...hiddenRows].filter((row) => rows.has(row)),
      hiddenColumns: [...hiddenColumns].filter(isUsed).sort((a, b) => a - b),
      faults: { ...faults, words: [...faultWords] },
      withoutValue,
      beyond: { ...beyond, most: MAX_COLUMNS },
      filled,
      notFilled,
    };
  }

  return {
    /** Takes what a cell says. */
    take(row: number, column: number, text: string): void {
      if (text.trim() === '') return;
      if (column > MAX_COLUMNS) count(beyond, row);
      else put(row, column, text);
    },
    takeFault(row: number, word: string): void {
      count(faults, row);
      if (faultWords.size < MAX_FAULT_WORDS) faultWords.add(word.slice(0, 20));
    },
    takeWithoutValue: (row: number) => count(withoutValue, row),
    merge: (cell: MergedCells) => void merged.push(cell),
    hideRow: (row: number) => void hiddenRows.add(row),
    hideColumn: (column: number) => void (column <= MAX_COLUMNS && hiddenColumns.add(column)),
    end: (): SheetGrid => (ended ??= finish()),
  };
}

/** Takes the cells of a sheet. */
export type Grid = ReturnType<typeof createGrid>;
