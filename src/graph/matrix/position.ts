/** Where the keyboard stands in a matrix, and where its keys lead. */

/** A place in rows and columns: -1 for the names, and the number of rows or columns for what they add up to. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are, without names and sums. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Whether two positions are the same. */
export const isSame = (a: Position, b: Position): boolean => a.row === b.row && a.column === b.column;

/** The nearest position that there is. */
export function within({ rows, columns }: Extent, { row, column }: Position): Position {
  return { row: Math.min(rows, Math.max(-1, row)), column: Math.min(columns, Math.max(-1, column)) };
}

/** Farther than any row or column. */
const FAR = 1_000_000;

/** What each key does to a position, with so many rows in sight. */
const MOVES: Readonly<Record<string, (at: Position, page: number) => Position>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, page) => ({ row: row - page, column }),
  PageDown: ({ row, column }, page) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: -1 }),
  End: ({ row }) => ({ row, column: FAR }),
};

/** The same with Ctrl. */
const FAR_MOVES: Readonly<Record<string, Position>> = {
  Home: { row: -1, column: -1 },
  End: { row: FAR, column: FAR },
};

/** What of a key press decides where it leads. */
interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads; null for one that leads nowhere. */
export function positionByKey(
  { key, ctrlKey }: Key,
  at: Position,
  extent: Extent,
  page: number,
): Position | null {
  const next = ctrlKey ? FAR_MOVES[key] : MOVES[key]?.(at, page);
  return next ? within(extent, next) : null;
}
