/** What there is to know of the rows of a file, in whatever format they are: each register is one row of formats.ts. */

import type { AddedUp } from '../../../domain/columns/guesses';
import type { EdtfDate } from '../../../domain/dates/edtf';
import type { Source } from '../../../domain/model/source';
import type { DecimalSigns } from '../cells/numbers';
import type { NumberKind } from '../rows/columns';
import type { DealRecord, Reading } from '../rows/deal-facts';
import type { Encoding } from '../rows/encodings';
import type { TableFormat } from '../rows/row-format';
import type { TextRow } from '../rows/text-row';
import type { OwnTable } from './own-table/own-table-of';

/** A column of numbers. */
export interface NumberColumn {
  readonly at: number;
  readonly name: string;
  readonly kind: NumberKind;
  /** In which sums its numbers are; null where in none. */
  readonly addedUp: AddedUp | null;
  /** The numbers that a cell holds. */
  readonly numbersIn: (cell: string) => readonly string[];
  /** The sign before decimals that the language of a cell speaks for, where its numbers alone leave it open. */
  readonly signIn?: (cell: string) => '.' | ',' | null;
  /** Whether another sign than a point is worth a word: SIPRI writes points. */
  readonly hasPoints: boolean;
}

/** A file that has rows. */
export interface FileOfRows {
  readonly name: string;
  readonly sha256: string;
  readonly date: EdtfDate;
}

/** What there is to know of the rows of a file. @typeParam Code what a report calls it; never for a person's own table */
export interface FormatKind<Code extends string = string> {
  /** What a report says that a file was taken for. */
  readonly takenFor: { readonly code: Code } | OwnTable;
  /** What reports and evidence call each column, and so where what is wrong with a row is said to stand. */
  readonly names: readonly string[];
  /** Where the weapon stands; -1 where no column names it. */
  readonly systemAt: number;
  /** Where the exporter and the importer stand; -1 where no column names them. */
  readonly endsAt: Readonly<Record<'from' | 'to', number>>;
  /** Where the name of a row can stand that adds up others. */
  readonly totalsAt: readonly number[];
  /** Columns that mean nothing to us: where one says "Total" and no more, its row adds up others all the same. */
  readonly unusedAt: readonly number[];
  /** Columns that hold codes of two letters, in which NA is Namibia. */
  readonly codesAt: readonly number[];
  /** The columns that hold such codes in capitals among names. */
  readonly codesAmongNamesAt: readonly number[];
  readonly numberColumns: readonly NumberColumn[];
  /** What the columns of both years are called. */
  readonly yearColumns: { readonly ordered: string; readonly delivered: string };
  /** Reads the rows of one deal. @param signs what stands before the decimals of each column */
  readonly read: (rows: readonly TextRow[], signs: DecimalSigns) => Reading<{ readonly deal: DealRecord }>;
  /** The rows of each deal. */
  readonly dealsIn: (rows: readonly TextRow[]) => readonly (readonly TextRow[])[];
  /** Whether its deals have numbers of their own, by which links name them. */
  readonly hasDealNumbers: boolean;
  /** Whether a weapon that it names is known by it, so that no name of a weapon is news. */
  readonly namesAreKnown: boolean;
  /** The encoding that it is in, where nothing shows another. */
  readonly usualEncoding: Encoding | null;
  /** What the rows of a file count as, and who is to be credited. */
  readonly sourceOf: (file: FileOfRows) => Source;
  /** What a person said of the columns, where it is a table of their own. */
  readonly table: TableFormat | null;
}

/** A register that somebody publishes, known by its columns. */
export interface RegisterKind<Id extends string = string> extends FormatKind<Id> {
  readonly id: Id;
  /** The columns in the order of whoever publishes it; those named with one space say that the column before is uncertain. */
  readonly columns: readonly string[];
  /**
   * The columns without which a row says nothing: a file that has them all is taken for the register. One of them at least
   * must be called as no person calls a column of their own, or the register takes such tables too.
   */
  readonly needed: readonly string[];
  /** Whether cells in this order hold what such a row holds. */
  readonly looksRight: (cells: readonly string[]) => boolean;
}
