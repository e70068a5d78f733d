/** How wide the columns of the table are: as wide as their words. */

/** What a column needs, in pixels. */
export interface ColumnNeed {
  /** Its longest usual word: with less, a word would be broken. */
  readonly least: number;
  /** What the last column can do with, where the others have too little. */
  readonly floor?: number;
  /** All of most of its cells on one line. */
  readonly wish: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * The widths of columns in a room: all that is wished for where there is room, with the rest for the last; else what is
 * needed, and a fair part of what is wished for beyond that. Where there is too little even for the words, the last
 * column gives way first, and then the table is wider than the room.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): number[] {
  const [least, wish] = [sum(needs.map((need) => need.least)), sum(needs.map((need) => need.wish))];
  if (wish <= room) {
    return needs.map((need, i) => need.wish + (i === needs.length - 1 ? room - wish : 0));
  }
  if (least > room) {
    const lack = least - room;
    return needs.map((need, i) =>
      i < needs.length - 1 ? need.least : Math.max(need.floor ?? need.least, need.least - lack),
    );
  }
  const part = (room - least) / (wish - least || 1);
  return needs.map((need) => need.least + part * (need.wish - need.least));
}

/** Where a line may end: after a blank, and after a hyphen before a letter. */
const WORD_ENDS = /\s+|(?<=-)(?=\p{L})/u;
/** Longer words than these are broken after all, in letters of the size of the table. */
const LONGEST = 8;
/** Cells that are wider than these are read on several lines. */
const WIDEST = 13;
/** Of how many of the cells all is wished for on one line. */
const MAX_CELLS = 0.9;
/** Of how many of the words none is to be broken: of thousands, a few are longer than all others. */
const MAX_WORDS = 0.95;
/** The number below which a share of them lies. */
const percentile = (numbers: readonly number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0;
/** So few words are all kept whole. */
const FEW_WORDS = 60;

/** What a column of these cells needs. @param measure the width of a text @param em the size of its letters */
export function needOf(cells: readonly string[], measure: (text: string) => number, em: number): ColumnNeed {
  const words = cells.flatMap((cell) => cell.split(WORD_ENDS));
  const longest = percentile(words.map(measure), words.length <= FEW_WORDS ? 1 : MAX_WORDS);
  const least = Math.min(LONGEST * em, longest);
  const most = percentile(cells.map(measure), MAX_CELLS);
  return { least, wish: Math.max(least, Math.min(WIDEST * em, most)) };
}
