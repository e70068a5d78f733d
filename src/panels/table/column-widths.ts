/** How wide the columns of the table are: as wide as their words. */

/** What a column needs, in pixels. */
export interface ColumnNeed {
  /** Its longest word: with less, a word would be broken. */
  readonly least: number;
  /** Its longest usual word, where all columns can be in sight only if rare words are broken. */
  readonly usual?: number;
  /** What the last column can do with, where the others have too little. */
  readonly floor?: number;
  /** All of most of its cells on one line. */
  readonly wish: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const usualOf = ({ usual, least }: ColumnNeed) => usual ?? least;

/** Between two widths of each column, so that all of them fill a room. */
function between(
  needs: readonly ColumnNeed[],
  room: number,
  from: (need: ColumnNeed) => number,
  to: (need: ColumnNeed) => number,
): number[] {
  const [least, most] = [sum(needs.map(from)), sum(needs.map(to))];
  const part = (room - least) / (most - least || 1);
  return needs.map((need) => from(need) + part * (to(need) - from(need)));
}

/**
 * The widths of columns in a room: all that is wished for where there is room, with the rest for the last; else what is
 * needed, and a fair part of what is wished for beyond that. Where there is too little for every word, rare words give way
 * as long as that keeps all columns in sight. Where it does not, no word is broken: the last column gives way first, and
 * then the table is wider than the room.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): number[] {
  const [usual, least, wish] = [
    sum(needs.map(usualOf)),
    sum(needs.map((need) => need.least)),
    sum(needs.map((need) => need.wish)),
  ];
  if (wish <= room) {
    return needs.map((need, i) => need.wish + (i === needs.length - 1 ? room - wish : 0));
  }
  if (least <= room)
    return between(
      needs,
      room,
      (need) => need.least,
      (need) => need.wish,
    );
  if (usual <= room) return between(needs, room, usualOf, (need) => need.least);
  const lack = least - room;
  return needs.map((need, i) =>
    i < needs.length - 1 ? need.least : Math.max(need.floor ?? need.least, need.least - lack),
  );
}

/** Where a line may end: after a blank, and after a hyphen or a stroke before a letter. */
const WORD_ENDS = /\s+|(?<=[-/])(?=\p{L})/u;
/** A word of letters alone, which is read as one: it is not broken, however few such words are as long. */
const ORDINARY = /^\P{L}*\p{L}+\P{L}*$/u;
/** Longer words than these are broken after all, in letters of the size of the table. */
const LONGEST = 9;
/** Cells that are wider than these are read on several lines. */
const WIDEST = 13;
/** Of how many of the cells all is wished for on one line. */
const MAX_CELLS = 0.9;
/** Of how many designations none is to be broken: of thousands, a few are longer than all others. */
const MAX_WORDS = 0.95;
/** The number below which a share of them lies. */
const percentile = (numbers: readonly number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0;
/** So few words are all kept whole. */
const FEW_WORDS = 60;

/** What a column of these cells needs. @param measure the width of a text @param em the size of its letters */
export function needOf(cells: readonly string[], measure: (text: string) => number, em: number): ColumnNeed {
  const words = cells.flatMap((cell) => cell.split(WORD_ENDS));
  const most = LONGEST * em;
  const widths = words.map((word) => ({ width: measure(word), isOrdinary: ORDINARY.test(word) }));
  const usual = percentile(
    widths.map(({ width }) => width),
    words.length <= FEW_WORDS ? 1 : MAX_WORDS,
  );
  const longest = widths.reduce(
    (widest, { width, isOrdinary }) => (isOrdinary && width <= most ? Math.max(widest, width) : widest),
    usual,
  );
  const least = Math.min(most, longest);
  const oneLine = percentile(cells.map(measure), MAX_CELLS);
  return { least, usual: Math.min(most, usual), wish: Math.max(least, Math.min(WIDEST * em, oneLine)) };
}
