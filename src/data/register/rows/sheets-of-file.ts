/** A sheet of a workbook, or a table in a packed file. */
export interface SheetInFile {
  readonly name: string;
  /** Whether its first rows look like a table that can be read; null where nobody has looked. */
  readonly isTable: boolean | null;
  /** Whether it has the headings of a table and no row below them. */
  readonly isEmpty?: true;
  /** Whether the workbook does not show it. */
  readonly isHidden: boolean;
}

/** The sheets of a workbook, or the tables in a packed file, and which of them was read. */
export interface SheetsOfFile {
  readonly of: 'workbook' | 'packed';
  readonly read: string;
  /** Its place among them, from 1; null where it is the one that is read unless a person chooses another. */
  readonly chosen: number | null;
  /** All of them, in their order: of a workbook, those with cells. */
  readonly all: readonly SheetInFile[];
}
