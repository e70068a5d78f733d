/** Sets of words, and what pieces of a text have of them. */
import type { Piece } from './pieces';

/** A set of words that are parted by spaces. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The words of these up to the first that `ends`. */
export function until(words: readonly Piece[], ends: (piece: Piece) => boolean): readonly Piece[] {
  const end = words.findIndex(ends);
  return end < 0 ? words : words.slice(0, end);
}

/** Whether one of some words is in a set. */
export const has = (words: readonly Piece[], set: ReadonlySet<string>) =>
  words.some(({ fold }) => set.has(fold));
