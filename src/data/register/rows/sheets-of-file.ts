/** A sheet of a workbook. */
export interface SheetInFile {
  readonly name: string;
  /** Whether its first rows look like a table that can be read. */
  readonly isTable: boolean;
  /** Whether the workbook does not show it. */
  readonly isHidden: boolean;
}

/** The sheets of a workbook, and which of them was read. */
export interface SheetsOfFile {
  readonly read: string;
  /** Its place among the sheets with cells, from 1; null where it is the one that is read unless a person chooses another. */
  readonly chosen: number | null;
  /** All of them, in their order. */
  readonly all: readonly SheetInFile[];
}
