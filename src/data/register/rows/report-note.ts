/** What the reader of a report should know of the rows of a file, as codes with values. */
import type { EdtfDate } from '../../../domain/dates/edtf';
import type { Encoding, EncodingDoubt } from './encodings';
import type { TableField } from './table-mapping';

/** A year that a spreadsheet probably changed: into the number of a day, or into a day that has its number. */
export interface ChangedYear {
  readonly year: number;
  readonly into: 'number' | 'day';
}

/** Why a text, or a number in it, is not read as a number. */
export type WhyUnread =
  /** Its sign can stand before decimals, or between thousands. */
  | { readonly code: 'either'; readonly text: string; readonly whole: number; readonly decimal: number }
  | { readonly code: 'too-large'; readonly text: string; readonly most: number }
  /** A spreadsheet made it of another number. */
  | { readonly code: 'changed'; readonly text: string; readonly probably: string }
  | { readonly code: 'negative' | 'no-number'; readonly text: string };

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

/** What a spreadsheet took a name for. */
export type TakenByMistakeFor = 'date' | 'time' | 'number' | 'fault';

/** A number of a row that adds up others, and what they come to: null where none of them has a figure. */
export interface UnequalSum {
  readonly column: string;
  readonly total: number;
  readonly sum: number | null;
}

/** The lines of a row that a file has in several. */
interface Lines {
  readonly line: number;
  readonly until: number;
}

/** What is to be known of the file, or of its header. */
type OfFile =
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
        | 'first-line-is-data'
        | 'no-line-end'
        /** It holds records, and no single values. */
        | 'nested-column';
    }
  /** A column was taken for one that says what is uncertain. */
  | { readonly code: 'flag-column'; readonly flag: string }
  | { readonly code: 'equal-twin' }
  | { readonly code: 'twin'; readonly difference: ColumnDifference };

/** What is to be known of a row as a whole. */
type OfRow =
  | ({ readonly code: 'left-out'; readonly cells: number; readonly width: number } & Lines)
  | ({ readonly code: 'put-together' | 'semicolons' } & Lines)
  /** So many rows lack cells at their end. */
  | { readonly code: 'short-rows'; readonly rows: number }
  | { readonly code: 'hidden-signs'; readonly line: number }
  | { readonly code: 'other-width'; readonly cells: number; readonly width: number }
  | { readonly code: 'no-row' | 'no-row-of-deal' }
  | { readonly code: 'several-rows'; readonly rows: number }
  /** It adds up others; what of their columns it does not agree with. */
  | { readonly code: 'total'; readonly name: string; readonly differs?: readonly UnequalSum[] }
  /** Another row, at a line, holds it: a re-export among the exports. */
  | { readonly code: 'part-of-flow'; readonly text: string; readonly whole: number }
  /** A heading of goods, beside those below it. */
  | { readonly code: 'heading-above'; readonly text: string }
  /** It returns that nothing was transferred. */
  | { readonly code: 'nil-return'; readonly text: string }
  /** So many rows from here on are the same as others in every cell; this one as an earlier line. */
  | { readonly code: 'equal-rows'; readonly rows: number; readonly as: number }
  /** It brought back what its reporter had exported. */
  | { readonly code: 'came-back'; readonly text: string }
  /** It tells of money or goods that are no arms, in a list of support. */
  | { readonly code: 'other-aid'; readonly text: string }
  /** Its direction was said to be none. */
  | { readonly code: 'flow-left-out'; readonly text: string }
  /** A row for each of several parties that a cell names. */
  | { readonly code: 'several-parties'; readonly text: string; readonly rows: number };

/** What is to be known of a cell, or of the name in it. */
type OfCell =
  | { readonly code: 'look-alike'; readonly name: string; readonly letters: string }
  | { readonly code: 'empty'; readonly of: { readonly column: string } | { readonly field: TableField } }
  | { readonly code: 'no-year' }
  /** Nothing, or a word for it, where a date of a person's own table should be: the row is opened without one. */
  | { readonly code: 'no-date-given'; readonly text: string }
  | { readonly code: 'not-a-year' | 'no-single-year' | 'no-year-of-delivery'; readonly text: string }
  | { readonly code: 'changed-year'; readonly text: string; readonly changed: ChangedYear }
  /** The year of a date, or one with its thousands parted, where a bare year should be. */
  | { readonly code: 'year-of-text'; readonly text: string; readonly year: number }
  /** A month with two digits: of a year, since there is no such day, or of a year or a day. Months count from 1. */
  | {
      readonly code: 'month-of-year';
      readonly text: string;
      readonly month: number;
      readonly year: number;
    }
  | {
      readonly code: 'month-or-day';
      readonly text: string;
      readonly month: number;
      readonly year: number;
      readonly day: number;
    }
  | { readonly code: 'day-without-year'; readonly text: string; readonly month: number; readonly day: number }
  /** Two numbers of which one can be a month. */
  | { readonly code: 'numbers-without-year'; readonly text: string }
  /** A day whose year has two digits; it is probably this one. */
  | { readonly code: 'short-year'; readonly text: string; readonly year: number }
  | { readonly code: 'year-left-out'; readonly text: string; readonly changed: ChangedYear | null }
  /** Words that a date cannot keep, and the date that is kept. */
  | { readonly code: 'vague-date'; readonly text: string; readonly date: EdtfDate }
  /** The 31st of February. */
  | { readonly code: 'no-such-day'; readonly text: string; readonly year: number }
  | { readonly code: 'sign-before-year' | 'several-years'; readonly text: string; readonly year: number }
  | { readonly code: 'year-to-come'; readonly year: number }
  | { readonly code: 'early-year'; readonly year: number; readonly first: number }
  | { readonly code: 'delivered-in-no-year' }
  | { readonly code: 'unknown-word' | 'unknown-status' | 'unknown-flow'; readonly text: string }
  /** A year of delivery beside a status that tells of none. */
  | { readonly code: 'delivery-against-status'; readonly text: string; readonly status: string }
  | { readonly code: 'number-left-out' | 'count-kept-as-words'; readonly why: WhyUnread }
  /** A number of thousands, of tonnes, of dollars. */
  | { readonly code: 'count-in-unit'; readonly text: string; readonly unit: string }
  /** One number for what several parties got together. */
  | { readonly code: 'count-of-several'; readonly text: string; readonly of: number }
  | {
      readonly code: 'money-of-several' | 'money-without-currency' | 'money-about' | 'no-money';
      readonly text: string;
    }
  /** The header says a word that may make them many times what is written, of which nobody knows here. */
  | { readonly code: 'money-in-unknown-multiple'; readonly text: string; readonly word: string }
  | { readonly code: 'rounded'; readonly text: string; readonly value: number }
  | { readonly code: 'no-whole-number'; readonly text: string; readonly value: number }
  /** It says something else than the first row of the deal, which is kept. */
  | {
      readonly code: 'differs';
      readonly column: string;
      readonly text: string;
      readonly kept: string;
      readonly line: number;
    }
  /** The same party on both sides. */
  | { readonly code: 'both-sides'; readonly text: string }
  | { readonly code: 'name-not-shown'; readonly text: string }
  | {
      readonly code: 'changed-name';
      readonly text: string;
      readonly became: TakenByMistakeFor;
      readonly probably: readonly string[];
    };

/** Why a doubtful number is read so: it counts items, the other columns are so, semicolons part the cells, or by custom. */
export type SignBy = 'count' | 'others' | 'semicolons' | 'custom';

/** What is to be known of a column of a person's own table, or of a register. */
type OfColumn =
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
  /** The number of the last row is the sum of all others. */
  | { readonly code: 'sum-of-above'; readonly total: number };

/** Some of several rows, columns or sheets by their names, and how many more there are. */
interface Named<Name> {
  readonly some: readonly Name[];
  readonly more: number;
}

/** What is to be known of a sheet of a workbook, or of a table in a packed file. */
type OfSheet =
  /** Others look like tables, too. */
  | ({ readonly code: 'other-sheets' | 'other-tables'; readonly read: string } & Named<string>)
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

/** Why something is noted. */
export type NoteReason = OfFile | OfSheet | OfRow | OfCell | OfColumn;

/** Something about a row that its reader should know. */
export interface ReportNote {
  /** The line of the file, from 1. */
  readonly line: number;
  /** The name of the column, or null where it is about the whole row. */
  readonly column: string | null;
  readonly what: 'repaired' | 'skipped' | 'doubtful';
  readonly reason: NoteReason;
}
