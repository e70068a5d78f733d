/** Words that are parted at the ends of lines: which of them are joined, and which may have a hyphen of their own. */
import type { DocumentNote } from './messages';
import { mayKeepHyphen } from './own-hyphens';

/** Stands in a raw text behind a hyphen that ends a line, until all of the document is known; no text holds it. */
export const PARTED = '\0';

/** A hyphen at the end of a line, and how its word goes on. */
const AT_LINE_END = /([-\u2010\u00AD])\0([\p{L}\p{M}]*)/gu;

/** What words are made of, with those of several that hyphens hold together. */
const OF_WORDS = /[\p{L}\p{M}\p{N}\p{Pd}’']/u;

/** No word is longer. */
const MAX_WORD = 64;

const WORD = /[\p{L}\p{M}\u2010\u00AD\0-]+/gu;

/** What ends a list of words that share their last part: “Ein- und Ausfuhr”. */
const SHARING = /^(?:and|or|to|und|oder|bis|sowie|et|ou|y|o|и|или)$/u;

/** Second parts before which a name keeps its hyphen: “Russian-made”. */
const AFTER_NAMES =
  /^(?:made|built|led|backed|based|owned|run|held|born|style|speaking|supplied|designed|funded|controlled|occupied|era|type|class)$/u;

/** The words that stand within the lines of a document, in small letters. */
const wordsWithin = (pages: readonly string[]): ReadonlySet<string> =>
  new Set(
    pages.flatMap((page) =>
      (page.match(WORD) ?? [])
        .filter((word) => !word.includes(PARTED))
        .map((word) => word.toLowerCase().replaceAll('\u2010', '-')),
    ),
  );

/** The beginning of a word, up to an offset. */
function beginning(page: string, end: number): string {
  let at = end;
  while (end - at < MAX_WORD && OF_WORDS.test(page.charAt(at - 1))) at -= 1;
  return page.slice(at, end);
}

/** Whether a word was one before a line ended in it. @param known the words that stand within lines */
function isParted(before: string, after: string, known: ReadonlySet<string>): boolean {
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  if (known.has(first + second)) return true;
  if (SHARING.test(after)) return false;
  // Codes such as “T-” or “MiG-”, and words of several, such as “surface-to-”.
  if (!/^\p{L}?[\p{Ll}\p{M}]+$/u.test(before) || before.length < 2 || !/^\p{Ll}/u.test(after)) return false;
  if (known.has(`${first}-${second}`) || (known.has(first) && known.has(second))) return false;
  return !AFTER_NAMES.test(second) && !mayKeepHyphen(first, second);
}

/**
 * Whether nobody need decide about a word that kept its hyphen: the document has it so within a line, or it goes on in a number,
 * as designations do: "Tor-M1".
 */
const isSure = (word: string, rest: string, known: ReadonlySet<string>): boolean =>
  /^\p{N}/u.test(rest) || known.has(word.toLowerCase().replaceAll('\u2010', '-'));

/** So many words are named; those that may have a hyphen of their own a person can decide about. */
const NAMED = { joined: 20, hyphens: 500 };

/** What is told of words, each once; nothing where there are none. */
function named(code: 'joined' | 'hyphens', words: readonly string[]): DocumentNote[] {
  const all = [...new Set(words)];
  return all.length === 0 ? [] : [{ code, count: all.length, words: all.slice(0, NAMED[code]) }];
}

/** Pages of lines that were run together, in which the words that are surely parted are joined. */
export function withWordsJoined(pages: readonly string[]): {
  readonly pages: readonly string[];
  readonly notes: readonly DocumentNote[];
} {
  const known = wordsWithin(pages);
  const joined: string[] = [];
  const kept: string[] = [];
  const mended = pages.map((page) =>
    page.replace(AT_LINE_END, (match, hyphen: string, after: string, at: number) => {
      const before = beginning(page, at);
      // A dash between words.
      if (before === '') return `${hyphen} ${after}`;
      // A soft hyphen is there for the end of a line alone.
      if (after !== '' && (hyphen === '\u00AD' || isParted(before, after, known))) {
        joined.push(before + after);
        return after;
      }
      const rest = `${hyphen}${SHARING.test(after) ? ' ' : ''}${after}`;
      const isAsked = after !== '' && !isSure(before + rest, page.slice(at + match.length), known);
      if (isAsked) kept.push(`${before}${rest}`);
      return rest;
    }),
  );
  return { pages: mended, notes: [...named('joined', joined), ...named('hyphens', kept)] };
}
