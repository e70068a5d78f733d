/** What becomes of the rows of a table: none is lost, and none is counted twice, though it may be several relationships. */
import type { FormatKind } from '../../data/register/formats/format-kind';
import type { ImportReport, RowAccount } from '../../data/register/part/part-data';
import type { NoteReason } from '../../data/register/rows/report-note';
import { isSetApart } from '../../data/register/rows/set-apart';
import type { TextRow } from '../../data/register/rows/text-row';

/** Counts the rows of a person's own table by what became of them; a row that was parted comes several times, one after the other. */
export function accountOfRows({ table }: Pick<FormatKind, 'table'>) {
  const counts = { opened: 0, apart: 0, refused: 0 };
  let last: { readonly line: number; readonly as: keyof RowAccount } | null = null;
  return {
    /** @param why the reason for which they are no deal; null where they are one */
    add(rows: readonly TextRow[], why: NoteReason | null): void {
      const as = why === null ? 'opened' : isSetApart(why) ? 'apart' : 'refused';
      for (const { line } of rows) {
        if (last?.line !== line) {
          counts[as] += 1;
          last = { line, as };
        } else if (as === 'opened' && last.as !== 'opened') {
          // One of the parties of its cell is enough.
          counts[last.as] -= 1;
          counts.opened += 1;
          last = { line, as };
        }
      }
    },
    told: (): Pick<ImportReport, 'account'> => (table ? { account: { ...counts } } : {}),
  };
}
