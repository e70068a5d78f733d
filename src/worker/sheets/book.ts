/** A workbook, whichever program wrote it: its sheets, each read when it is asked for. */
import type { SheetGrid } from './grid';

/** Called now and then, with the share that is read. */
export type GoesOn = (share: number) => void;

/** So many rows of a sheet tell whether it is a table. */
export const FIRST_ROWS = 120;

/** A sheet with cells. */
export interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its first rows, without what is said at its end: which of its cells are merged. @throws SheetFault */
  readonly first: () => SheetGrid;
  /** @throws SheetFault */
  readonly whole: (goesOn: GoesOn) => SheetGrid;
}

/** The sheets of a workbook, in its order. */
export type Book = readonly BookSheet[];
