/** What the page and the import worker say to one another. */
import type { Loaded } from '../../data/loaded';
import type { Guesses } from '../../data/register/mapping/guesses';
import type { PartData } from '../../data/register/part/part-data';
import type { ByHand, TableInFile } from '../../data/register/rows/by-hand';
import type { Encoding, EncodingDoubt } from '../../data/register/rows/encodings';
import type { FirstLine, FirstLineOfTable } from '../../data/register/rows/first-line';
import type { SheetsOfFile } from '../../data/register/rows/sheets-of-file';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import type { TextRow } from '../../data/register/rows/text-row';
import type { EdtfDate } from '../../domain/dates/edtf';
import type { JoinedBy, NameJoin } from '../../domain/model/name-joins';
import type { Refusal } from '../read/reading';

/** A name that is to be taken for a known one, and who says so. */
export interface JoinedAs extends NameJoin {
  readonly by: JoinedBy;
}

/** A sheet of a workbook, or a table of a packed file, as a link names it. */
export interface SheetOfLink {
  /** The beginning of the SHA-256 of the file. */
  readonly hash: string;
  /** Its place among the sheets, from 1. */
  readonly sheet: number;
}

/** A file to be read. A table of a person's own is only read once it is known what its columns mean. */
export interface FileToRead {
  readonly file: File;
  /** `YYYY-MM-DD`, where the reader is. */
  readonly today: EdtfDate;
  /** What the columns mean, where a person has said so. */
  readonly mapping: TableMapping | null;
  /** The names that somebody has joined by hand to known ones. */
  readonly joins?: readonly JoinedAs[];
  /** What it is to be read in, where a person has said so. */
  readonly encoding?: Encoding | null;
  /** The name of the sheet of a workbook that is to be read, where a person has chosen one. */
  readonly sheet?: string | null;
  /** The sheets that the link names which waits for files, by the hashes of their files: read where nobody chose another. */
  readonly sheetsOfLink?: readonly SheetOfLink[];
  /** What the first line of a table is, where a person has said so. */
  readonly firstLine?: FirstLine | null;
  /** What parts its cells, and where it begins, where a person has said so. */
  readonly byHand?: ByHand;
  /** Whether a person wants to say how it stands there even where no table is found, or its rows do not fit. */
  readonly evenSo?: boolean;
}

/** What can be nothing but a dataset, to be checked, and where it stands. */
export interface DatasetRequest {
  readonly type: 'dataset';
  readonly file: Blob;
  readonly where: string;
}

/** What the page asks of the worker. */
export type ImportRequest = ({ readonly type: 'file' } & FileToRead) | DatasetRequest;

/** How far it has come: reading bytes, then making relationships. */
export interface ImportProgress {
  readonly phase: 'reading' | 'making';
  /** From 0 to 1. */
  readonly share: number;
  readonly rows: number;
}

/** A table of a person's own, by its first rows, and what its columns probably mean. */
export interface UnexplainedTable {
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
  readonly guesses: Guesses;
  readonly firstLine: FirstLineOfTable;
  /** How it stands in its file; absent of what is no text and no sheet. */
  readonly inFile?: TableInFile;
}

/** What becomes of a file. */
export type ImportOutcome =
  | { readonly type: 'part'; readonly data: PartData }
  /** One of our own datasets, or why it is refused. */
  | { readonly type: 'dataset'; readonly loaded: Loaded }
  /** A table whose columns nobody has explained yet, with its first rows. */
  | ({
      readonly type: 'table';
      readonly doubt: EncodingDoubt | null;
      /** Which sheet it is, where the file is a workbook. */
      readonly sheets: SheetsOfFile | null;
    } & UnexplainedTable)
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** What the worker says: that it goes on, how far it has come, and in the end what became of the file. */
export type ImportAnswer =
  | { readonly type: 'going on' }
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'done'; readonly outcome: ImportOutcome }
  | { readonly type: 'failed'; readonly message: string };
