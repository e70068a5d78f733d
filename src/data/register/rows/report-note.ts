/** What the reader of a report should know of the rows of a file, as codes with values. */
import type { OfCell } from './notes-on-cells';
import type { OfColumn } from './notes-on-columns';
import type { OfFile, OfSheet } from './notes-on-files';
import type { OfRow } from './notes-on-rows';

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
