/** A sheet as lines of text, one for each of its rows, so that it is read like every other table. */
import { SheetFault } from './fault';
import type { SheetGrid } from './grid';

/** What stands between cells. */
export const BETWEEN = '\t';

const BREAKS = /[\t\n\r]+/g;

/** All cells filled up to the widest row; a wide and long sheet of empty cells is no table. */
const MAX_CELLS = 20_000_000;

/** A cell without what would end it. A line end within it is a space, so that each row stays the line of its number. */
export function written(cell: string): string {
  const text = cell.replace(BREAKS, ' ');
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The first column that says something, from 0, and how many there are. */
function extentOf(rows: SheetGrid['rows']): { readonly first: number; readonly width: number } {
  let [first, width] = [Number.POSITIVE_INFINITY, 0];
  for (const cells of rows.values()) {
    first = Math.min(
      first,
      cells.findIndex((cell) => cell !== ''),
    );
    width = Math.max(width, cells.length);
  }
  return { first, width };
}

/** The rows of a sheet as lines, from its first row to the last that says something; what is left empty on the left is no column. */
export function linesOf({ rows }: SheetGrid, most = Number.POSITIVE_INFINITY): string[] {
  const { first, width } = extentOf(rows);
  const lines: string[] = [];
  if (rows.size === 0) return lines;
  if (rows.size * (width - first) > MAX_CELLS) throw new SheetFault('large-workbook');
  let last = 0;
  for (const row of rows.keys()) last = Math.max(last, row);
  for (let row = 1; row <= Math.min(last, most); row++) {
    const cells = rows.get(row);
    if (!cells) lines.push('');
    else {
      const filled = Array.from({ length: width - first }, (_, i) => written(cells[first + i] ?? ''));
      lines.push(filled.join(BETWEEN));
    }
  }
  return lines;
}
