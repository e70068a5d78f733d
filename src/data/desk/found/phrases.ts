/** Phrases of several words, and the longest of them that begins at a piece of a text. */
import { isGlue, type Piece, piecesOf } from './pieces';

/** Phrases with what each means, ready to be looked for. */
export interface PhraseTable<Meaning> {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** What phrases begin with: beyond a word that none does, nothing is looked for. */
  readonly beginnings: ReadonlySet<string>;
}

/** A phrase that stands in a text. */
export interface PhraseHit<Meaning> {
  /** The first and the last of its pieces. */
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
}

/** The words and numbers of a phrase, as they are compared: "Tor-M1" is "tor m 1". */
export function keyOf(phrase: string): string {
  return piecesOf(phrase)
    .filter(({ type }) => type !== 'sign')
    .map(({ fold }) => fold)
    .join(' ');
}

/** A table of phrases by their keys; of two meanings of one phrase the first comes first. */
export function tableOfKeys<Meaning>(
  phrases: Iterable<readonly [key: string, meaning: Meaning]>,
): PhraseTable<Meaning> {
  const meanings = new Map<string, Meaning[]>();
  const beginnings = new Set<string>();
  for (const [key, meaning] of phrases) {
    if (key === '') continue;
    const before = meanings.get(key);
    if (before) before.push(meaning);
    else meanings.set(key, [meaning]);
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at));
  }
  return { meanings, beginnings };
}

/** The same of phrases as they are written. */
export function phraseTable<Meaning>(
  phrases: readonly (readonly [phrase: string, meaning: Meaning])[],
): PhraseTable<Meaning> {
  return tableOfKeys(phrases.map(([phrase, meaning]) => [keyOf(phrase), meaning] as const));
}

/** The piece after one, over a sign that joins them: the hyphen of "Tor-M1". */
function nextWord(pieces: readonly Piece[], at: number): number | null {
  const next = pieces[at + 1];
  if (!next || next.afterBreak) return null;
  if (next.type !== 'sign') return at + 1;
  const after = pieces[at + 2];
  return isGlue(next) && next.joined && after?.joined && after.type !== 'sign' ? at + 2 : null;
}

/** The phrases that begin at a piece and that `accept` lets pass, the longest first. */
export function phrasesAt<Meaning>(
  table: PhraseTable<Meaning>,
  pieces: readonly Piece[],
  first: number,
  accept: (hit: PhraseHit<Meaning>) => boolean,
): PhraseHit<Meaning> | null {
  let best: PhraseHit<Meaning> | null = null;
  let [at, key]: [number | null, string] = [first, pieces[first]?.fold ?? ''];
  while (at !== null) {
    const last: number = at;
    const found = table.meanings
      .get(key)
      ?.map((meaning) => ({ first, last, meaning }))
      .find(accept);
    best = found ?? best;
    at = table.beginnings.has(key) ? nextWord(pieces, at) : null;
    key = at === null ? key : `${key} ${pieces[at]?.fold ?? ''}`;
  }
  return best;
}
