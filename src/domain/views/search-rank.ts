/** How near something that a search engine found is to what was typed. */

/** One of the names of something: as it is written, and as it is compared. */
export interface SoughtName {
  readonly text: string;
  readonly fold: string;
  /** The language that it is in, where it is not that of the page. */
  readonly lang?: string;
  /** Whether it is a name that nobody knows and that is found all the same, such as an id of ours. */
  readonly isUnknown?: boolean;
}

/** The ways to be near, the nearest first. */
export const NEAR = {
  name: 0,
  otherName: 1,
  nameBegins: 2,
  wordOfNameBegins: 3,
  otherNameBegins: 4,
  everyWordInName: 5,
  everyWord: 6,
  alike: 7,
} as const;

/** How near something is, and by which of its names. */
export interface Nearness {
  readonly rank: number;
  readonly by: { readonly name: SoughtName; readonly isMain: boolean } | null;
}

/** What a word begins after. */
const BEFORE_WORD = /[\s(/-]/;

function beginsWord(fold: string, query: string): boolean {
  for (let at = fold.indexOf(query); at >= 0; at = fold.indexOf(query, at + 1)) {
    if (at === 0 || BEFORE_WORD.test(fold[at - 1] ?? '')) return true;
  }
  return false;
}

/** How near a name by itself is to what was typed; null where it does not hold it. */
function rankOf(fold: string, query: string, isMain: boolean): number | null {
  if (fold === query) return isMain ? NEAR.name : NEAR.otherName;
  if (fold.startsWith(query)) return isMain ? NEAR.nameBegins : NEAR.otherNameBegins;
  if (beginsWord(fold, query)) return isMain ? NEAR.wordOfNameBegins : NEAR.otherNameBegins;
  return null;
}

/** How near one is by the words that were typed, in whatever order, of which the engine found these. */
function byWords({ queryTerms, terms }: EngineWords, names: readonly SoughtName[]): Nearness {
  const holding = names.findIndex(({ fold }) => queryTerms.every((word) => beginsWord(fold, word)));
  const name = names[holding];
  if (name) return { rank: NEAR.everyWordInName, by: { name, isMain: holding === 0 } };
  const every = queryTerms.every((word) => terms.some((term) => term.startsWith(word)));
  const alike = names.findIndex(({ fold }) => terms.some((term) => fold.includes(term)));
  const like = names[alike];
  return {
    rank: every ? NEAR.everyWord : NEAR.alike,
    by: like ? { name: like, isMain: alike === 0 } : null,
  };
}

/** What the engine says of something that it found: the words that were typed, and those by which it was found. */
interface EngineWords {
  readonly queryTerms: readonly string[];
  readonly terms: readonly string[];
}

/** How near something with these names, the main one first, is to a folded query. */
export function howNear(query: string, names: readonly SoughtName[], words: EngineWords): Nearness {
  let best: Nearness | null = null;
  for (const [i, name] of names.entries()) {
    const rank = rankOf(name.fold, query, i === 0);
    if (rank !== null && (best === null || rank < best.rank)) best = { rank, by: { name, isMain: i === 0 } };
  }
  const [main] = names;
  // Where the name itself shows what was typed, no other name has to be told.
  if (best && main && beginsWord(main.fold, query))
    return { rank: best.rank, by: { name: main, isMain: true } };
  return best ?? byWords(words, names);
}

/** Whether it holds what was typed, and is not only like it. */
export function isSure({ rank }: Nearness): boolean {
  return rank < NEAR.alike;
}
