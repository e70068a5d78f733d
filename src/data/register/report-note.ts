import type { Encoding, EncodingDoubt } from './encodings';

/** Why something is noted. */
export type NoteReason = {
  readonly code: 'encoding';
  readonly why: EncodingDoubt['why'];
  readonly encoding: Encoding;
};

/** Something about a row that its reader should know. */
export interface ReportNote {
  /** The line of the file, from 1. */
  readonly line: number;
  /** The name of the column, or null where it is about the whole row. */
  readonly column: string | null;
  readonly what: 'repaired' | 'skipped' | 'doubtful';
  readonly reason: string | NoteReason;
}
