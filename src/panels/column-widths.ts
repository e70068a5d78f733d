/** How wide the columns of the table are: as wide as their words. */

/** What a column needs, in pixels. */
export interface ColumnNeed {
  /** Its longest word: with less, a word would be broken. */
  readonly least: number;
  /** All of most of its cells on one line. */
  readonly wish: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * The widths of columns in a room: all that is wished for where there is room, with the rest for the last; else what is
 * needed, and a fair part of what is wished for beyond that. Where there is too little even for the words, the table is
 * wider than the room.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): number[] {
  const [least, wish] = [sum(needs.map((need) => need.least)), sum(needs.map((need) => need.wish))];
  if (wish <= room) {
    return needs.map((need, i) => need.wish + (i === needs.length - 1 ? room - wish : 0));
  }
  const part = Math.max(0, room - least) / (wish - least || 1);
  return needs.map((need) => need.least + part * (need.wish - need.least));
}

/** Where a line may end: after a blank, and after a hyphen before a letter. */
const WORD_ENDS = /\s+|(?<=-)(?=\p{L})/u;
/** Longer words than these are broken after all, in letters of the size of the table. */
const LONGEST = 11;
/** Cells that are wider than these are read on several lines. */
const WIDEST = 13;
/** Of how many of the cells all is wished for on one line. */
const MOST_CELLS = 0.9;

/** What a column of these cells needs. @param measure the width of a text @param em the size of its letters */
export function needOf(cells: readonly string[], measure: (text: string) => number, em: number): ColumnNeed {
  const words = cells.flatMap((cell) => cell.split(WORD_ENDS));
  const least = Math.min(LONGEST * em, Math.max(0, ...words.map(measure)));
  const widths = cells.map(measure).sort((a, b) => a - b);
  const most = widths[Math.floor((widths.length - 1) * MOST_CELLS)] ?? 0;
  return { least, wish: Math.max(least, Math.min(WIDEST * em, most)) };
}
