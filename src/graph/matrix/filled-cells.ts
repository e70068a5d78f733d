/** Where keys lead in the table of a matrix: from one filled cell to another, because most cells are empty. */
import type { Position } from './position';

/** How many rows Page Down and Page Up go on. */
const PAGE = 10;

/** What a key has to choose from. */
interface From {
  readonly at: number;
  readonly here: Position;
  readonly filled: readonly Position[];
}

/** The last of those before, in the same column, that is so many rows up or more; else the farthest. */
function up({ at, here, filled }: From, rows: number): number {
  const above = (row: number) =>
    filled.findLastIndex((other, i) => i < at && other.column === here.column && other.row <= row);
  const far = above(here.row - rows);
  return far < 0 ? filled.findIndex(({ column }) => column === here.column) : far;
}

/** The same downwards. */
function down({ at, here, filled }: From, rows: number): number {
  const far = filled.findIndex(
    (other, i) => i > at && other.column === here.column && other.row >= here.row + rows,
  );
  return far < 0 ? filled.findLastIndex(({ column }) => column === here.column) : far;
}

/** Left and right go on at the end of a row, as one reads, so that they come to every cell. */
const MOVES: Readonly<Record<string, (from: From) => number>> = {
  ArrowLeft: ({ at }) => Math.max(0, at - 1),
  ArrowRight: ({ at, filled }) => Math.min(filled.length - 1, at + 1),
  ArrowUp: (from) => up(from, 1),
  ArrowDown: (from) => down(from, 1),
  PageUp: (from) => up(from, PAGE),
  PageDown: (from) => down(from, PAGE),
  Home: ({ here, filled }) => filled.findIndex(({ row }) => row === here.row),
  End: ({ here, filled }) => filled.findLastIndex(({ row }) => row === here.row),
};

/** The same with Ctrl. */
const FAR_MOVES: Readonly<Record<string, (from: From) => number>> = {
  Home: () => 0,
  End: ({ filled }) => filled.length - 1,
};

/**
 * The number of the filled cell to which a key leads; null for a key that leads nowhere.
 * @param filled All of them, row by row.
 * @param at The number of the one that has the focus.
 */
export function filledByKey(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  at: number,
  filled: readonly Position[],
): number | null {
  const here = filled[at];
  const move = (ctrlKey ? FAR_MOVES : MOVES)[key];
  return here && move ? move({ at, here, filled }) : null;
}
