import type { RegisterFormat } from '../../data/register/formats/formats';
import type { ByHand, Delimiter, TableInFile } from '../../data/register/rows/by-hand';
import type { Encoding, EncodingDoubt } from '../../data/register/rows/encodings';
import type { ReportNote } from '../../data/register/rows/report-note';
import type { SheetsOfFile } from '../../data/register/rows/sheets-of-file';
import type { TextRow } from '../../data/register/rows/text-row';
import type { EdtfDate } from '../../domain/dates/edtf';
import type { OtherFile } from '../kinds/other-file';
import type { WhyNoParquet } from '../parquet/fault';
import type { SheetFaultCode } from '../sheets/fault';
import type { NoDeals } from './no-deals';

/** What a file is: a register of deals, a register of deliveries, our own dataset, or any table with a header. */
export type FileKind = RegisterFormat | 'dataset' | 'table';

export type { Delimiter };

/** What the beginning of a file tells of all of it. */
export interface FileHead {
  readonly kind: FileKind;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The names of the columns, in the order of the cells: for a register its own, in its own order, whatever the file's. */
  readonly header: readonly string[];
  /** The line of the header, from 1; none where the file has none. */
  readonly headerLine?: number;
  /** The names of the columns as the line above says them too, which names groups of them; none where it does not. */
  readonly withGroups?: readonly string[];
  /** The lines of prose before the header, without what a spreadsheet put around them. */
  readonly preamble: readonly string[];
  /** The day on which whoever publishes the register made the file, where it says so. */
  readonly generated: EdtfDate | null;
  /** How a person's own table stands in the file. */
  readonly inFile?: TableInFile;
}

/** A file, or a location in it. */
export interface FileLocation {
  readonly name: string;
  /** From 1. */
  readonly line?: number;
  /** The last line before the location, where there is one. */
  readonly after?: number;
  readonly column?: string;
}

/** Why a file is not read. */
export type WhyRefused =
  | OtherFile
  | {
      readonly code:
        | 'empty'
        | 'unreadable'
        | 'not-text'
        | 'zero-byte'
        | 'long-line'
        | 'cut-letter'
        | 'not-unicode';
    }
  | {
      readonly code:
        | 'totals'
        | 'totals-of-others'
        | 'register-in-codes'
        | 'only-introduction'
        | 'no-table'
        | 'no-rows';
    }
  | { readonly code: Exclude<SheetFaultCode, 'too-many-rows'> }
  /** A packed file with tables: a part of it is damaged, it needs a password, it is larger inside than any table, or this app wrote it for others. */
  | { readonly code: 'broken-zip' | 'locked-zip' | 'large-zip' | 'own-package' }
  | WhyNoParquet
  /** A table that this app wrote, in which so many objections are about what it does not hold. */
  | NoDeals
  | { readonly code: 'broken-entity' }
  | { readonly code: 'about-elsewhere'; readonly rows: number }
  | { readonly code: 'too-large'; readonly megabytes: number; readonly most: number }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'too-wide'; readonly columns: number; readonly most: number }
  /** None of its rows has the columns of the header. */
  | { readonly code: 'no-row-fits'; readonly rows: number }
  /** Of its first rows only so many do. */
  | { readonly code: 'few-rows-fit'; readonly rows: number; readonly fitting: number }
  /** It ends after so many cells of a row; of all of them, where a quotation mark is left open. */
  | { readonly code: 'cut-row'; readonly cells: number; readonly width: number }
  /** It names more parties or systems than can be joined. */
  | { readonly code: 'too-many-names'; readonly of: 'parties' | 'systems'; readonly most: number }
  /** None of its rows could be used: what the first note says. */
  | { readonly code: 'nothing-usable'; readonly rows: number; readonly first: ReportNote | null };

/** Why a file is not read, and which one, or where in it. */
export interface Refusal {
  readonly why: WhyRefused;
  readonly where: FileLocation;
}

/** How far the reading of a file has come. */
export interface ReadProgress {
  readonly bytes: number;
  readonly of: number;
  readonly rows: number;
}

/** What is told to the reading of a file, and what it tells. */
export interface ReadOptions {
  readonly name: string;
  /** What a person chose to read it in. */
  readonly encoding?: Encoding | null;
  /** The name of the sheet that a person chose of a workbook. */
  readonly sheet?: string | null;
  /** The place of the sheet that a link names of a file with this SHA-256, from 1; null where it names none. */
  readonly sheetOfLink?: (sha256: string) => number | null;
  /** What a person said of how the table stands in the file. */
  readonly byHand?: ByHand;
  /** Whether a person wants to say it even where no table is found, or its rows do not fit: then there may be no rows. */
  readonly evenSo?: boolean;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

/** A refused file. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** The rows of a file, or why there are none. */
export type FileReading =
  | {
      readonly ok: true;
      readonly head: FileHead;
      readonly rows: readonly TextRow[];
      readonly notes: readonly ReportNote[];
      /** Of the file's bytes, in lower-case hexadecimal. */
      readonly sha256: string;
      readonly bytes: number;
      readonly doubt: EncodingDoubt | null;
      /** Which sheet it is, where the file is a workbook. */
      readonly sheets?: SheetsOfFile;
    }
  | Refused;

/** The head of a file and its first rows, or why there are none. */
export type TablePreview =
  | {
      readonly ok: true;
      readonly head: FileHead;
      readonly rows: readonly TextRow[];
      readonly doubt: EncodingDoubt | null;
      readonly sheets?: SheetsOfFile;
    }
  | Refused;

/** A refusal of a file, or of a location in it. */
export function refused(why: WhyRefused, where: FileLocation): Refused {
  return { ok: false, refusal: { why, where } };
}
