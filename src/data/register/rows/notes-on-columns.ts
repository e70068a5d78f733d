/** What is to be known of the columns of a file. */
import type { TableField } from './table-mapping';

/** How far the cells of two columns differ, and the first row in which they do. */
export interface ColumnDifference {
  readonly rows: number;
  readonly differing: number;
  readonly first: { readonly line: number; readonly used: string; readonly other: string };
}

/** A column that is read, and one of the same header that is not and has other cells. */
export interface UnequalTwin {
  readonly code: 'unequal-twin';
  /** The names of the one that is read, and of the other. */
  readonly column: string;
  readonly other: string;
  readonly field: TableField;
  readonly difference: ColumnDifference;
}

/** Why a doubtful number is read so: it counts items, the other columns are so, semicolons part the cells, or by custom. */
export type SignBy = 'count' | 'others' | 'semicolons' | 'custom';

/** What is to be known of a column of a person's own table, or of a register. */
export type OfColumn =
  | UnequalTwin
  /** Decimals stand behind both signs: the cells that show it, and one that could be either. */
  | {
      readonly code: 'both-signs';
      readonly first: string;
      readonly second: string;
      readonly line: number;
      readonly either: string | null;
    }
  | { readonly code: 'commas'; readonly text: string }
  | {
      readonly code: 'sign-unclear';
      readonly text: string;
      readonly whole: number;
      readonly decimal: number;
      readonly readAs: 'whole' | 'decimal';
      readonly by: SignBy;
    }
  | {
      readonly code: 'day-and-month-first';
      readonly first: string;
      readonly second: string;
      readonly line: number;
    }
  | { readonly code: 'day-or-month'; readonly text: string }
  /** So many cells with these words were read as empty. */
  | {
      readonly code: 'words-for-nothing';
      readonly cells: number;
      readonly words: readonly string[];
      readonly meaning: 'nothing' | 'not-shown';
    }
  | { readonly code: 'namibia'; readonly cells: number }
  /** Codes of two letters that stand among names, and whose they were taken for. */
  | {
      readonly code: 'codes-among-names';
      readonly cells: number;
      readonly codes: readonly { readonly code: string; readonly name: string }[];
    }
  /** The number of the last row is the sum of all others. */
  | { readonly code: 'sum-of-above'; readonly total: number };
