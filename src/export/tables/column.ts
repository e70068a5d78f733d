/** What a column of a table is that is taken away: what its cells are, and how a row fills it. */
import type { DatasetId } from '../../domain/model/ids';
import type { exportTablesWords } from '../../words/exports/tables';
import type { Cell } from '../csv';

type ColumnWords = ReturnType<typeof exportTablesWords>['columns'];

/** The tables that can be taken away. */
export type TableId = Exclude<keyof ColumnWords, 'about'>;

/** The columns of a table, by their names: each has words that say what it means. */
export type ColumnName<Id extends keyof ColumnWords> = keyof ColumnWords[Id] & string;

/** What is known of a column without a row. */
export interface Field {
  /** What it holds, in the words of Table Schema. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** In what its numbers are. */
  readonly unit?: string;
  /** All that its cells can hold, where that is a list. */
  readonly values?: readonly string[];
  /** Whether no cell is empty. */
  readonly required?: true;
}

/** A column of rows of a kind. */
export interface Column<Row> extends Field {
  readonly of: (row: Row) => Cell;
}

/** Columns by their names, from left to right. */
export type Columns<Row, Name extends string = string> = Readonly<Record<Name, Column<Row>>>;

/** A row of which it is known which datasets state it. */
export interface StatedRow {
  readonly datasets: readonly DatasetId[];
}

/** Several values in one cell; an empty cell where there are none. */
export const severalIn = (values: readonly (string | number)[]): string => values.join('; ');
