/** A table that was found in a file, and how the file writes it. */
import type { ColumnOrder } from './header';
import type { Delimiter } from './reading';

/** How a file writes its rows. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** The sign with which a spreadsheet filled every line up, although it is not the delimiter; mostly none. */
  readonly padding: string;
  /** How many cells a row has in the file. */
  readonly width: number;
}

/** A table that was found in a file. */
export interface FoundTable {
  readonly dialect: Dialect;
  /** How many lines stand before the first row. */
  readonly skip: number;
  /** The line of the header, from 1, or null where it was cut off. */
  readonly headerLine: number | null;
  /** The header as the file has it; empty where it was cut off. */
  readonly header: readonly string[];
  /** Whether its rows lack cells at their ends, which are empty, and are not torn. */
  readonly isRagged?: true;
  /** Where the columns of a register are; null for any other table. */
  readonly order: ColumnOrder | null;
}
