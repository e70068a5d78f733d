/** What becomes of a file in the worker, in a form that can be handed over without copying its columns. */

import type { FacetIndex } from '../../../domain/columns/facet-index';
import type { EdtfDate } from '../../../domain/dates/edtf';
import type { JoinedBy } from '../../../domain/model/name-joins';
import type { Party } from '../../../domain/model/party';
import type { Source } from '../../../domain/model/source';
import type { System } from '../../../domain/model/system';
import type { DecimalSigns } from '../cells/numbers';
import type { FormatKind } from '../formats/format-kind';
import type { RegisterFormat, RowFormat } from '../formats/formats';
import type { ToldTotals } from '../formats/held-totals';
import type { UnusedColumn } from '../mapping/unused-columns';
import type { KnownName, NameInFile } from '../names/known-name';
import type { ByHand } from '../rows/by-hand';
import type { Encoding, EncodingDoubt } from '../rows/encodings';
import type { PackedRows } from '../rows/packed-rows';
import type { ReportNote } from '../rows/report-note';
import type { SheetsOfFile } from '../rows/sheets-of-file';

/** An unknown name, with what it probably stands for. */
export interface UnknownName extends NameInFile {
  readonly nearest: KnownName | null;
}

/** A name that was taken for one that is known, because somebody has said so. */
export interface JoinedName extends NameInFile {
  readonly to: KnownName;
  readonly by: JoinedBy;
}

/** A designation that was taken for a system which is shown under another name, with the first row that has it. */
export interface TakenName {
  /** As the file writes it where it comes first. */
  readonly name: string;
  /** The id that it has where it stands for itself. */
  readonly id: string;
  readonly to: KnownName;
  readonly rows: number;
  readonly line: number;
  /** That it does, because somebody has said so. */
  readonly isKept?: true;
}

/** What a file was taken for. */
export type TakenFor =
  | FormatKind<RegisterFormat>['takenFor']
  | { readonly code: 'dataset'; readonly version: string };

/** What became of rows: they were opened, set apart since others hold what they say or they say that there was nothing, or could not be read. */
export interface RowAccount {
  readonly opened: number;
  readonly apart: number;
  readonly refused: number;
}

/** What was read of a file, and what was not. */
export interface ImportReport {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly takenFor: TakenFor;
  readonly encoding: Encoding;
  /** That it is not certain that it is in this encoding, and what else it may be in. */
  readonly doubt?: EncodingDoubt | null;
  /** Which sheet was read of it, where it is a workbook. */
  readonly sheets?: SheetsOfFile;
  /** What a person said of what parts its cells, and of where its table begins. */
  readonly byHand?: ByHand;
  /** When the register was generated, where the file says so. */
  readonly generated: EdtfDate | null;
  readonly rows: number;
  readonly relationships: number;
  /** What became of the rows of a person's own table, each of which is one of these. */
  readonly account?: RowAccount;
  readonly notes: readonly ReportNote[];
  /** How the rows that add up others agree with their lines; absent where there are none. */
  readonly totals?: readonly ToldTotals[];
  /** The columns of a person's own table that nothing was read from; of other files the notes tell. */
  readonly unusedColumns: readonly UnusedColumn[];
  /** Names that are not known here, those of most rows first; each became a party or system of its own. */
  readonly unknownNames: readonly UnknownName[];
  /** Those that would be, and that somebody has joined to one that is known; those of most rows first. */
  readonly joinedNames: readonly JoinedName[];
  /** The designations that are shown under other names, those of most rows first; absent where there are none. */
  readonly takenNames?: readonly TakenName[];
  /** The ids of names that are known here, and stay what they are though they were to be joined; absent where there are none. */
  readonly keptNames?: readonly string[];
}

/** A file as relationships: the columns of all of them, and the rows to make each from when it is asked for. */
export interface PartData {
  readonly format: RowFormat;
  /** What stands before the decimals of each column. */
  readonly signs: DecimalSigns;
  readonly report: ImportReport;
  /** When the register was generated; for a person's own table the day of reading. */
  readonly date: EdtfDate;
  readonly rows: PackedRows;
  /** The rows of relationship `i` are those from `dealStarts[i]` to `dealStarts[i + 1] - 1`. */
  readonly dealStarts: Uint32Array;
  /** The register's own numbers of the deals, where it has them; null for a row that lacks its own. */
  readonly deals: readonly (string | null)[] | null;
  readonly parties: readonly Party[];
  readonly systems: readonly System[];
  readonly source: Source;
  readonly index: Omit<FacetIndex, 'relationships'>;
}
