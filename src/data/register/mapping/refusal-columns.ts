/**
 * Columns that say with a sign, row by row, that what the others tell came to nothing: "refused" with 0 and 1 below it. Read as one
 * status for all rows, what was refused would be licensed.
 */
import type { Status } from '../../../domain/model/status';
import { statusOf } from '../cells/status-words';
import { namesOfHeader } from '../rows/column-names';
import type { TableFormat } from '../rows/row-format';
import { usedColumns } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';

/** What the name of such a column can say. */
const CAME_TO_NOTHING: ReadonlySet<Status> = new Set<Status>(['refused', 'cancelled']);

const IS_SO = /^(?:1(?:\.0)?|y|yes|true|x|✓|✔|j|ja|oui|sí|si|да|tak)$/iu;
const IS_NOT_SO = /^(?:|0(?:\.0)?|n|no|false|[-–—]|nein|non|нет|nie|nee|nej)$/iu;

/** What a column says by its name that a row came to; null for all other columns. */
function statusIn(name: string): Status | null {
  const status = statusOf(name.replaceAll('_', ' '));
  return status !== null && CAME_TO_NOTHING.has(status) ? status : null;
}

function isOfSigns(rows: readonly TextRow[], at: number): boolean {
  const cells = rows.map((row) => row.cells[at]?.trim() ?? '');
  return (
    cells.some((cell) => IS_SO.test(cell)) && cells.every((cell) => IS_SO.test(cell) || IS_NOT_SO.test(cell))
  );
}

/** The table with the columns that say so, of those that mean nothing else. */
export function withRefusals(format: TableFormat, rows: readonly TextRow[]): TableFormat {
  const used = usedColumns(format.mapping);
  const found = namesOfHeader(format.header).flatMap((name, at) =>
    !used.has(at) && statusIn(name) !== null && isOfSigns(rows, at) ? [at] : [],
  );
  return found.length === 0 ? format : { ...format, refusalsAt: found };
}

/** What a row came to by the sign in such a column, in the words of its name; null where no sign says so. */
export function refusalOf({ header, refusalsAt = [] }: TableFormat, { cells }: TextRow): string | null {
  const at = refusalsAt.find((column) => IS_SO.test(cells[column]?.trim() ?? ''));
  return at === undefined ? null : (statusIn(namesOfHeader(header)[at] ?? '') ?? null);
}
