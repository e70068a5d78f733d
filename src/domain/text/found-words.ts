/** Where in a text the words stand that were looked for, as a reader sees the text. */

import { folded } from './fold';

/** A piece of a text, and whether it is what was looked for. */
export interface TextPiece {
  readonly text: string;
  readonly found: boolean;
}

/** A text folded, with the offset in the text itself of each letter of it, and of its end. */
function foldedWithOffsets(text: string): { readonly fold: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let [fold, offset] = ['', 0];
  // A piece of a text folds to a piece of it, so that it can be folded sign by sign.
  for (const sign of text) {
    const piece = folded(sign);
    for (let i = 0; i < piece.length; i++) offsets.push(offset);
    fold += piece;
    offset += sign.length;
  }
  return { fold, offsets: [...offsets, offset] };
}

/** Where the words begin and end in a text, in order; what overlaps is one. */
function spansOf(text: string, words: readonly string[]): [start: number, end: number][] {
  const { fold, offsets } = foldedWithOffsets(text);
  const spans: [number, number][] = [];
  for (const word of words.map(folded).filter(Boolean)) {
    for (let at = fold.indexOf(word); at >= 0; at = fold.indexOf(word, at + word.length)) {
      const start = offsets[at] ?? 0;
      // The end lies behind the last sign, however many letters that folds to.
      const last = offsets[at + word.length - 1] ?? start;
      spans.push([start, offsets.find((offset) => offset > last) ?? text.length]);
    }
  }
  const joined: [number, number][] = [];
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    const before = joined.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The text in pieces, those that were looked for apart from the others. Put together, they are the text. */
export function foundPieces(text: string, words: readonly string[]): TextPiece[] {
  let done = 0;
  const pieces = spansOf(text, words).flatMap(([start, end]) => {
    const two = [
      { text: text.slice(done, start), found: false },
      { text: text.slice(start, end), found: true },
    ];
    done = end;
    return two;
  });
  return [...pieces, { text: text.slice(done), found: false }].filter((piece) => piece.text !== '');
}

/** How many of the words a text holds. */
export function wordsHeld(text: string, words: readonly string[]): number {
  const fold = folded(text);
  return words.filter((word) => fold.includes(folded(word))).length;
}

/** The text around the first of the words that it holds, cut to about this length; null where it holds none. */
export function excerptAround(text: string, words: readonly string[], length: number): string | null {
  const [first] = spansOf(text, words);
  if (!first) return null;
  const start = Math.max(0, Math.min(first[0] - Math.round(length / 3), text.length - length));
  const cut = text.slice(start, start + length).trim();
  return `${start > 0 ? '…' : ''}${cut}${start + length < text.length ? '…' : ''}`;
}
