/** What is known of the rows of a file before they are read. */
import type { TableMapping } from './table-mapping';

/** How the dates of a column are read: with the day or the month first where both are numbers, or only by their years. */
export type DateReading = 'day first' | 'month first' | 'years only';

/** A person's own table: the names of its columns, and what they mean. */
export interface TableFormat {
  readonly header: readonly string[];
  readonly mapping: TableMapping;
  /** The columns that hold codes of two letters, in which NA is Namibia. */
  readonly codes?: readonly number[];
  /** The columns that hold such codes in capitals among names. */
  readonly codesAmongNames?: readonly number[];
  /** The columns that say with a sign that a row came to nothing. */
  readonly refusalsAt?: readonly number[];
  /** How its dates are read, once that is decided from all of them; only by their years until then. */
  readonly dates?: DateReading;
}
