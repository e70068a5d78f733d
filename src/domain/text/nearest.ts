/** Which of some words was probably meant by another. */
import { distance } from 'fastest-levenshtein';

/** Longer words are nobody's typing error, and comparing them takes long. */
const MAX_WORD_LENGTH = 100;

/** The digits of a word: with others it is another thing, and no typing error makes an S-400 of an S-300. */
const digitsIn = (word: string): string => word.replace(/\D/g, '');

/** A word that may have been meant, without its capitals, and its position among the others. */
interface Candidate {
  readonly word: string;
  readonly folded: string;
  readonly position: number;
}

/** How many edits still make a word the one that was probably meant: about a third of it, and one at the least. */
function furthest(word: string): number {
  return Math.max(word.length < 5 ? 1 : 2, Math.floor(word.length / 3));
}

/** Whether one of the first two letters is the same: who mistypes a word seldom mistypes both. Spares most comparisons. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[0] === b[1] || a[1] === b[0] || (a.length > 1 && a[1] === b[1]);
}

/** Whether two words differ by the exchange of two neighbouring letters. */
function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How many edits turn one word into another; the exchange of two neighbouring letters is one. */
function editsBetween(a: string, b: string): number {
  return isExchange(a, b) ? Math.min(1, distance(a, b)) : distance(a, b);
}

/** A word that may have been meant, and how many edits away it is; no word yet where nothing was found. */
interface Found {
  readonly candidate: Candidate | null;
  readonly edits: number;
}

/** What was found so far, or one of these that is nearer, or as near and stands before it. */
function nearer(found: Found, sought: string, candidates: readonly Candidate[]): Found {
  let { candidate: best, edits: fewest } = found;
  for (const candidate of candidates) {
    if (!beginAlike(sought, candidate.folded)) continue;
    const edits = editsBetween(sought, candidate.folded);
    if (edits > fewest || edits >= Math.max(sought.length, candidate.folded.length)) continue;
    if (best && edits === fewest && candidate.position > best.position) continue;
    if (digitsIn(candidate.folded) !== digitsIn(sought)) continue;
    [best, fewest] = [candidate, edits];
  }
  return { candidate: best, edits: fewest };
}

function byLength(words: Iterable<string>): Map<number, Candidate[]> {
  const lengths = new Map<number, Candidate[]>();
  let position = 0;
  for (const word of words) {
    const candidate = { word, folded: word.toLowerCase(), position: position++ };
    const alike = lengths.get(word.length);
    if (alike) alike.push(candidate);
    else lengths.set(word.length, [candidate]);
  }
  return lengths;
}

/**
 * Makes a function that says which of these words was probably meant by another, or null where none is near enough.
 * Capitals do not matter; of words that are equally near, the first is taken. Made once for many questions.
 * @param maxEdits how many edits still make a word the one that was meant
 */
export function nearestAmong(
  words: Iterable<string>,
  maxEdits: (word: string) => number = furthest,
): (word: string) => string | null {
  const lengths = byLength(words);
  return (word) => {
    if (word.length === 0 || word.length > MAX_WORD_LENGTH) return null;
    const sought = word.toLowerCase();
    let found: Found = { candidate: null, edits: maxEdits(word) };
    // Those of the same length first: what is found among them makes those needless that are farther off.
    for (let apart = 0; apart <= found.edits; apart++) {
      for (const length of new Set([word.length - apart, word.length + apart])) {
        found = nearer(found, sought, lengths.get(length) ?? []);
      }
    }
    return found.candidate?.word ?? null;
  };
}

/** The same for one question. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  return nearestAmong(candidates)(word);
}
