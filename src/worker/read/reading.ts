import type { RegisterFormat } from '../../data/register/deal-facts';
import type { Encoding, EncodingDoubt } from '../../data/register/encodings';
import type { ReportNote } from '../../data/register/report-note';
import type { TextRow } from '../../data/register/text-row';
import type { EdtfDate } from '../../domain/dates/edtf';

/** What a file is: a register of deals, a register of deliveries, our own dataset, or any table with a header. */
export type FileKind = RegisterFormat | 'dataset' | 'table';

/** What stands between the cells of a line. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** What the beginning of a file tells of all of it. */
export interface FileHead {
  readonly kind: FileKind;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The names of the columns, in the order of the cells: for a register SIPRI's own, in SIPRI's order, whatever the file's. */
  readonly header: readonly string[];
  /** The lines of prose before the header, without what a spreadsheet put around them. */
  readonly preamble: readonly string[];
  /** The day on which SIPRI made the file, where it says so. */
  readonly generated: EdtfDate | null;
}

/** Why a file is not read, in words for a person. */
export interface Refusal {
  readonly what: string;
  readonly where: string;
  readonly todo: string;
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
    }
  | Refused;

/** The head of a file and its first rows, or why there are none. */
export type TablePreview =
  | {
      readonly ok: true;
      readonly head: FileHead;
      readonly rows: readonly TextRow[];
      readonly doubt: EncodingDoubt | null;
    }
  | Refused;

/** A refusal of a file, or of a place in it. */
export function refused(what: string, where: string, todo: string): Refused {
  return { ok: false, refusal: { what, where, todo } };
}
