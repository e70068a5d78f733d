/** What is to be known of a whole file: of its letters, its header, its sheets. */
import type { Encoding, EncodingDoubt } from './encodings';
import type { ColumnDifference } from './notes-on-columns';

/** What is to be known of the file, or of its header. */
export type OfFile =
  | { readonly code: 'encoding'; readonly why: EncodingDoubt['why']; readonly encoding: Encoding }
  /** Signs were lost before it came here: so many, in these lines and others. */
  | {
      readonly code: 'lost-signs';
      readonly signs: number;
      readonly lines: readonly number[];
      readonly more: number;
    }
  | {
      readonly code:
        | 'no-column'
        | 'no-flag-column'
        | 'unknown-column'
        | 'no-header'
        | 'header-of-deal'
        | 'second-header'
        | 'header-groups'
        | 'first-line-is-data'
        | 'no-line-end'
        /** It holds records, and no single values. */
        | 'nested-column';
    }
  /** A column was taken for one that says what is uncertain. */
  | { readonly code: 'flag-column'; readonly flag: string }
  /** A line above the headings says what the amounts of these columns are, or that their numbers are licences. */
  | {
      readonly code: 'unit-above' | 'licences-above';
      readonly text: string;
      readonly columns: readonly string[];
    }
  /** A line above the headings speaks of multiples or licences, in words that were not read. */
  | { readonly code: 'unread-above'; readonly text: string }
  | { readonly code: 'equal-twin' }
  | { readonly code: 'twin'; readonly difference: ColumnDifference };

/** Some of several rows, columns or sheets by their names, and how many more there are. */
interface Named<Name> {
  readonly some: readonly Name[];
  readonly more: number;
}

/** A sum of a sheet, and what the rows of the others come to. */
export interface UnequalSheetSum {
  readonly of: string;
  readonly total: number;
  readonly sum: number;
}

/** That other sheets of the file have all that a sheet tells: the same rows, or rows that come to its sums. */
export interface SheetInOthers {
  readonly sheet: string;
  readonly others: readonly string[];
  readonly by: 'rows' | 'sums';
  /** How many sums agree, some of those that do not, and how many more of these there are. */
  readonly agree: number;
  readonly differing: readonly UnequalSheetSum[];
  readonly more: number;
}

/** What is to be known of a sheet of a workbook, or of a table in a packed file. */
export type OfSheet =
  /** Others that are open tell all of it: it is not joined, or joined all the same because a person wants it counted. */
  | ({ readonly code: 'sheet-apart' | 'sheet-counted-twice' } & SheetInOthers)
  /** Its name says that it adds up others, which are open. */
  | { readonly code: 'sheet-named-total'; readonly sheet: string; readonly others: readonly string[] }
  /** Others look like tables, too. */
  | ({ readonly code: 'other-sheets' | 'other-tables'; readonly read: string } & Named<string>)
  /** Others have the headings of a table, and no rows. */
  | ({ readonly code: 'sheets-without-rows' | 'tables-without-rows'; readonly read: string } & Named<string>)
  | { readonly code: 'hidden-sheet'; readonly read: string }
  | ({ readonly code: 'hidden-rows'; readonly rows: number } & Named<number>)
  | ({ readonly code: 'hidden-columns' } & Named<string>)
  /** Formulas that could not be computed, and what stands there for a value. */
  | { readonly code: 'cells-in-error'; readonly cells: number; readonly words: readonly string[] }
  /** The file has a formula and no value of it; or a cell of several rows, whose text stands for each, or whose number does not. */
  | {
      readonly code: 'formulas-without-value' | 'merged-filled' | 'merged-numbers';
      readonly cells: number;
    }
  | { readonly code: 'cells-beyond'; readonly cells: number; readonly most: number };
