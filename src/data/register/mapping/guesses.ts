/** What is guessed of the columns of a person's own table. */
import { TABLE_FIELDS, type TableField, type TableMapping } from '../rows/table-mapping';

/** What a column's name and cells say of a field together; of the cells one that shows it, where there is one. */
export type Finding =
  /** Both say so. */
  | { readonly code: 'name-and-cells'; readonly like: string | null }
  /** Its name does, and most of its cells. */
  | {
      readonly code: 'name-and-most-cells';
      readonly fitting: number;
      readonly cells: number;
      readonly unlike: string | null;
    }
  /** Its cells could be such, but its name does not say so plainly, or only with one of its words. */
  | { readonly code: 'cells' | 'cells-and-word'; readonly field: TableField; readonly like: string | null }
  | { readonly code: 'name-against-cells'; readonly field: TableField; readonly unlike: string | null }
  | {
      readonly code: 'word-and-some-cells';
      readonly field: TableField;
      readonly fitting: number;
      readonly cells: number;
      readonly unlike: string | null;
    }
  /** Its name says nothing, and some of its cells could be such: others may be so in words that are not known. */
  | {
      readonly code: 'some-cells';
      readonly field: TableField;
      readonly fitting: number;
      readonly cells: number;
      readonly like: string | null;
      readonly unlike: string | null;
    }
  | { readonly code: 'name-without-cells' }
  /** Its cells could be years, or numbers of items. */
  | { readonly code: 'years-or-numbers'; readonly like: string | null };

/** Whether name and cells leave no doubt. */
export const isSureOf = ({ code }: Finding): boolean =>
  code === 'name-and-cells' || code === 'name-and-most-cells';

/** Why a column probably tells something. */
export type GuessReason =
  | Finding
  /** It names who reports, and another column who does not. */
  | { readonly code: 'reports'; readonly like: string | null }
  /** Its cells name parties, and its name does not say on which side. */
  | { readonly code: 'parties'; readonly cell: string }
  /** Another column fits as well. */
  | { readonly code: 'as-another'; readonly other: string };

/** What a column probably tells. */
export interface Guess {
  /** The position of the column, from 0. */
  readonly column: number;
  readonly name: string;
  /** Whether name and cells agree. What is not sure is only asked about. */
  readonly isSure: boolean;
  /** Why, with a cell to show it. */
  readonly reason: GuessReason;
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
