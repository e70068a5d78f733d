/** Rows that lack cells at their end, where whoever wrote them left empty ones out: they are whole, and no torn parts of one row. */
import { filledLength, fitted } from './cells';
import type { FileRecord } from './records';

/** Whether a record has fewer cells than a header names, and enough to be a row. */
export function isShort(cells: readonly string[], width: number): boolean {
  return cells.length < width && cells.length > 1 && cells.length * 2 >= width;
}

/** What is said in the first column of the whole rows. */
const firstCells = (records: readonly FileRecord[], width: number) =>
  new Set(records.filter(({ cells }) => fitted(cells, width)).map(({ cells }) => cells[0]?.trim()));

/** Whether records make one row that a line end tore: together they have its cells, and only the first begins as rows do. */
function isTorn(
  run: readonly FileRecord[],
  width: number,
  beginnings: ReadonlySet<string | undefined>,
): boolean {
  const cells = run.reduce((sum, record) => sum + record.cells.length, 0) - (run.length - 1);
  const isBegun = run.slice(1).some((record) => beginnings.has(record.cells[0]?.trim()));
  return run.length > 1 && cells === width && !isBegun;
}

/** Whether the short records among these are rows that lack their last cells: some are, and none are parts of a torn row. */
export function isRagged(records: readonly FileRecord[], width: number): boolean {
  const beginnings = firstCells(records, width);
  const runs: FileRecord[][] = [];
  let run: FileRecord[] = [];
  for (const record of records) {
    if (filledLength(record.cells) === 0) continue;
    if (record.cells.length < width) run.push(record);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  const isSome = runs.some((each) => each.some(({ cells }) => isShort(cells, width)));
  return isSome && !runs.some((each) => isTorn(each, width, beginnings));
}

/** The cells of a row that lacks its last ones, with empty ones in their place. */
export const filledUp = (cells: readonly string[], width: number): readonly string[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => ''),
];
