/** Longer words are nobody's typing error, and comparing them takes long. */
const LONGEST_WORD = 100;

/**
 * The edit distance of two words, where exchanging two neighbouring letters is one edit.
 * The three rows are all that is needed of the table of distances between their beginnings.
 */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      current.push(distanceAt(a, b, row, column, [beforeLast, last, current]));
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}

function distanceAt(
  a: string,
  b: string,
  row: number,
  column: number,
  rows: [number[], number[], number[]],
): number {
  const at = (back: 0 | 1 | 2, where: number) => rows[back][where] ?? Number.POSITIVE_INFINITY;
  const isSame = a[row - 1] === b[column - 1];
  const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    at(1, column) + 1,
    at(2, column - 1) + 1,
    at(1, column - 1) + (isSame ? 0 : 1),
    isSwap ? at(0, column - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}

/** How many edits still make a word the one that was probably meant: about a third of it, and one at the least. */
function furthest(word: string): number {
  return Math.max(word.length < 5 ? 1 : 2, Math.floor(word.length / 3));
}

/**
 * The candidate that was probably meant by a word, or null when none is near enough. Capitals do not matter;
 * of candidates that are equally near, the first is taken.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length === 0 || word.length > LONGEST_WORD) return null;
  const sought = word.toLowerCase();
  let best: string | null = null;
  let limit = furthest(word);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(sought, candidate.toLowerCase());
    if (distance > limit || distance >= Math.max(word.length, candidate.length)) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}
