/** What case files tell of alone, while registers or tables are open beside them. */
import type { DatasetId } from '../model/ids';

/** Of some relationships, how many case files tell of, and how many of these a register lists too: in sums these count once. */
export interface OfCaseFile {
  readonly relationships: number;
  readonly listed: number;
  /** How many case files are open. */
  readonly files: number;
}

/** Whose the relationships of a dataset are. @typeParam Index the columns of all rows */
export interface Beside<Index> {
  readonly caseFiles: readonly DatasetId[];
  /** For every relationship 1 where only case files tell of it in these words; a register may list the same deal. */
  readonly isOwn: Uint8Array;
  /** How many of some relationships are a case file's; null where none is. */
  readonly at: (index: Index, rows: Uint32Array) => OfCaseFile | null;
  /** For each line, how many of its relationships no register tells of; and of each of these by itself, under its own id, 1. */
  readonly onLines: (
    index: Index,
    rows: Uint32Array,
    lineAt: (row: number) => string,
  ) => ReadonlyMap<string, number>;
}
