/** What is guessed of the columns of a person's own table. */
import { TABLE_FIELDS, type TableField, type TableMapping } from './table-mapping';

/** What a column probably tells. */
export interface Guess {
  /** The place of the column, from 0. */
  readonly column: number;
  /** Whether name and cells agree. What is not sure is only asked about. */
  readonly isSure: boolean;
  /** Why, with a cell to show it, as a sentence. */
  readonly reason: string;
}

/** For each field the column that probably tells it. */
export type Guesses = Readonly<Partial<Record<TableField, Guess>>>;

/** The sure ones of the guesses, which a person need not answer. */
export function sureMapping(guesses: Guesses): TableMapping {
  const sure = TABLE_FIELDS.flatMap((field) => {
    const guess = guesses[field];
    return guess?.isSure ? [[field, guess.column] as const] : [];
  });
  return Object.fromEntries(sure);
}
