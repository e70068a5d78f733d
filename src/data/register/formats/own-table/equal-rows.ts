/** Rows of a person's own table that are the same as others in every cell: two deals alike, or one that was copied in twice. */
import type { ReportNote } from '../../rows/report-note';
import type { TextRow } from '../../rows/text-row';
import type { FormatKind } from '../format-kind';

const CELL_END = '\u001F';

/** That there are such rows, at the first of them; all are read, since nothing says which of the two it is. */
export function noteOnEqualRows({ table }: FormatKind, rows: readonly TextRow[]): ReportNote[] {
  if (!table) return [];
  const lines = new Map<string, number>();
  let found: { readonly line: number; readonly as: number } | null = null;
  let count = 0;
  for (const { line, cells } of rows) {
    const key = cells.join(CELL_END);
    const as = lines.get(key);
    if (as === undefined) lines.set(key, line);
    else {
      count++;
      found ??= { line, as };
    }
  }
  if (found === null) return [];
  const { line, as } = found;
  return [{ line, column: null, what: 'doubtful', reason: { code: 'equal-rows', rows: count, as } }];
}
