/** How much a span of a changed text resembles the one that a citation names. */
import { distance } from 'fastest-levenshtein';

/** A part of a text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a citation, with what stands around them and where they stood, in UTF-16 units. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/** A part of a text that may be what is sought, and how much speaks for it, from 0 to 1. */
export interface ScoredSpan extends Span {
  readonly score: number;
}

/** How much of what stands around the words is looked at, on each side. */
export const CONTEXT = 32;

/** In long quotations the words weigh no more than this many characters, so that what is around them still counts. */
const MAX_WEIGHT = 128;

/** How much it weighs that a span is near the old one: it decides between equals, and never against words. */
const NEARNESS_WEIGHT = 8;

/** How alike two texts are, from 0 to 1, by the edits that turn one into the other. */
function likeness(a: string, b: string): number {
  return a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** How alike the words are, and all that speaks for the span: the words, what is around them, and nearness. */
export function scored(text: string, sought: Sought, { start, end }: Span): ScoredSpan & { words: number } {
  const { exact, prefix, suffix } = sought;
  const words = likeness(exact, text.slice(start, end));
  const before = likeness(prefix, text.slice(Math.max(0, start - prefix.length), start));
  const after = likeness(suffix, text.slice(end, end + suffix.length));
  const nearness = 1 - Math.min(1, Math.abs(start - sought.start) / Math.max(1, text.length));
  const parts = [
    [words, Math.min(exact.length, MAX_WEIGHT)],
    [before, prefix.length],
    [after, suffix.length],
    [nearness, NEARNESS_WEIGHT],
  ] as const;
  const weight = parts.reduce((sum, [, each]) => sum + each, 0);
  return { start, end, words, score: parts.reduce((sum, [value, each]) => sum + value * each, 0) / weight };
}

/** Stands for the edge of the text, where nothing stands before or after the words. */
const EDGE = '\0'.repeat(CONTEXT / 2);

/** For each offset in a text, by Sellers' algorithm: how few edits turn some characters right before it into words. */
function editsBefore(text: string, words: string): number[] {
  const edits = new Array<number>(text.length + 1).fill(0);
  for (const [row, sign] of words.split('').entries()) {
    let diagonal = edits[0] ?? 0;
    edits[0] = row + 1;
    for (let at = 1; at <= text.length; at++) {
      const above = edits[at] ?? 0;
      edits[at] = Math.min(above + 1, (edits[at - 1] ?? 0) + 1, diagonal + (text[at - 1] === sign ? 0 : 1));
      diagonal = above;
    }
  }
  return edits;
}

const reversed = (text: string) => text.split('').reverse().join('');

/** For each offset in a text: how few edits turn some characters right after it into words. */
function editsAfter(text: string, words: string): number[] {
  return editsBefore(reversed(text), reversed(words)).reverse();
}

/**
 * The offset in `guess` at which a text is best divided into what should stand before and after it. Of offsets that are
 * equally good the last or the first is taken: characters that were inserted at the end of a passage are not part of it.
 */
export function boundary(
  text: string,
  guess: Span,
  [before, after]: readonly [string, string],
  take: 'first' | 'last',
): number {
  const from = Math.max(0, guess.start - 2 * CONTEXT);
  const to = Math.min(text.length, guess.end + 2 * CONTEXT);
  const near = text.slice(from, to);
  const edits = editsBefore((from === 0 ? EDGE : '') + near, before || EDGE).slice(
    from === 0 ? EDGE.length : 0,
  );
  const others = editsAfter(near + (to === text.length ? EDGE : ''), after || EDGE);
  let [best, fewest] = [guess.start, Number.POSITIVE_INFINITY];
  for (let at = Math.max(0, guess.start); at <= Math.min(text.length, guess.end); at++) {
    const sum = (edits[at - from] ?? 0) + (others[at - from] ?? 0);
    if (sum > fewest || (sum === fewest && take === 'first')) continue;
    [best, fewest] = [at, sum];
  }
  return best;
}
