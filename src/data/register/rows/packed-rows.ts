/** The rows of a file in one text: 30,000 small arrays of cells would cost ten times the memory. */
import type { TextRow } from './text-row';

/** Stands between cells, and after each row. Neither is ever part of a cell. */
const CELL_END = '\u001F';
const ROW_END = '\u001E';

/** All rows, one after the other. */
export interface PackedRows {
  readonly text: string;
  /** Where each row begins in the text, and where the last one ends. */
  readonly starts: Uint32Array;
  /** The line of the file on which each row begins, from 1. */
  readonly lines: Uint32Array;
}

const END = new RegExp(`[${CELL_END}${ROW_END}]`);
const ENDS = new RegExp(END, 'g');

/** The row as it comes back from among packed rows: hardly any cell of any file holds one of the two signs. */
export function asPacked(row: TextRow): TextRow {
  if (!END.test(row.cells.join(''))) return row;
  return { line: row.line, cells: row.cells.map((cell) => cell.replace(ENDS, ' ')) };
}

/** Packs rows. */
export function packRows(rows: readonly TextRow[]): PackedRows {
  const starts = new Uint32Array(rows.length + 1);
  const parts = rows.map((row, i) => {
    const text = asPacked(row).cells.join(CELL_END) + ROW_END;
    starts[i + 1] = (starts[i] ?? 0) + text.length;
    return text;
  });
  return { text: parts.join(''), starts, lines: Uint32Array.from(rows, ({ line }) => line) };
}

/** The text row of this number, from 0. */
export function unpackRow({ text, starts, lines }: PackedRows, row: number): TextRow {
  const [start = 0, end = 1] = [starts[row], starts[row + 1]];
  return { line: lines[row] ?? 0, cells: text.slice(start, end - 1).split(CELL_END) };
}

/** The row that a position in the text belongs to. */
function rowAt(starts: Uint32Array, position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** A small letter without its accent, and never more than one: offsets in the text stay what they are. */
function foldedSign(sign: string): string {
  // The Greek sigma is written in another way at the end of a word, and sought in the middle of it.
  if (sign === 'ς') return 'σ';
  // A Korean syllable is several letters and no letter with marks: its first alone would stand for 588 syllables.
  const plain = sign.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length === 1 ? plain : sign;
}

/** A text in lower case and without accents, as long as it was. */
export function foldedAlike(text: string): string {
  // The Turkish İ is the one letter that is longer in lower case.
  const lower = text.replaceAll('İ', 'I').toLowerCase();
  return lower.replace(/[\u0080-\uFFFF]/g, foldedSign);
}

/** The rows that hold these words as they stand, in order; `folded` is the rows' text in lower case without accents. */
export function rowsHolding({ starts }: PackedRows, folded: string, words: string): number[] {
  const sought = foldedAlike(words);
  const found: number[] = [];
  let at = sought === '' ? -1 : folded.indexOf(sought);
  while (at >= 0) {
    const row = rowAt(starts, at);
    found.push(row);
    at = folded.indexOf(sought, starts[row + 1]);
  }
  return found;
}
