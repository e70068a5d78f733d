/** What columns of registers have in common, and rows in their names. */
import { flagOf } from './flags';
import type { TextRow } from './text-row';

/** The name of a column that only flags the column before it as uncertain; several of one register may have it. */
export const FLAG = ' ';

/** What numbers of a column say: how many there are, which is whole, or how large a volume is. */
export type NumberKind = 'count' | 'volume';

/** The cells of a row under the names of their columns; a flag joins the cell before it, and empty cells are left out. */
export function citedCells(columns: readonly string[], { cells }: TextRow): Record<string, string> {
  const cited: Record<string, string> = {};
  columns.forEach((column, i) => {
    if (column === FLAG) return;
    const flag = columns[i + 1] === FLAG && flagOf(cells[i + 1] ?? '') !== false ? '(uncertain)' : '';
    const text = `${(cells[i] ?? '').trim()} ${flag}`.trim();
    if (text !== '') cited[column] = text;
  });
  return cited;
}
