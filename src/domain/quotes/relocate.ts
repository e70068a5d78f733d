/** Finds a citation again in a text that was changed since, or says that it is not found; never a wrong span. */
import type { PositionSelector, QuoteSelector } from '../model/claim';
import { apart, candidateSpans } from './candidate-spans';
import { codePointLength, isBoundary, sliceCodePoints } from './quotation';
import { CONTEXT, type ScoredSpan, type Sought, type Span, scored } from './similarity';

/** Where words stand, in Unicode code points, end exclusive, and how much speaks for it, from 0 to 1. */
export interface Standing extends PositionSelector {
  readonly score: number;
}

/**
 * Where a citation stands now: word for word where it stood, word for word in one other span, in the one of several
 * that fits what stands around it, or changed; or nowhere, with the span that is most like it if there is one.
 */
export type Relocation =
  | ({ readonly found: 'at-position' | 'exact' | 'context' | 'fuzzy' } & Standing)
  | { readonly found: 'nowhere'; readonly best?: Standing };

/** What speaks for a span where the words were changed: two thirds of the characters, in words and around them. */
const ACCEPTED = 0.66;

/** How alike the words themselves must be: any two English texts are alike by about a third. */
const MIN_ALIKE = 0.6;

/** By how much a span must be better than every other. */
const GAP = 0.1;

/** Words of this length stand word for word by no accident, whatever is around them. */
const TELLING = 32;

/** Words that stand in more spans are sought with what stands around them only. */
const MAX_SPANS = 1000;

/** How many spans are looked at where the words begin: more are those of words that repeat themselves. */
const MAX_BEGINNINGS = 2000;

/** How many characters are a beginning. */
const BEGINNING = 64;

/** Longer words, and words in longer texts, are sought word for word only: the format of datasets has none. */
const LONGEST = { words: 20_000, text: 2_000_000 };

/** A span, and whether the words stand in it word for word. */
interface Candidate extends ScoredSpan {
  readonly isExact: boolean;
}

/**
 * The spans where the words stand word for word, or none where they are too many. The words are sought by their
 * beginning, and so never compared with every span of a text that repeats itself.
 */
function occurrences(text: string, words: string): Span[] | null {
  const spans: Span[] = [];
  const beginning = words.slice(0, BEGINNING);
  let looked = 0;
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1)) {
    if (looked++ >= MAX_BEGINNINGS || spans.length >= MAX_SPANS) return null;
    const end = at + words.length;
    if (text.startsWith(words, at) && isBoundary(text, at) && isBoundary(text, end))
      spans.push({ start: at, end });
  }
  return spans;
}

/** Where the words stand word for word, and if these are too many spans, where all around them does too. */
function exactSpans(text: string, { exact, prefix, suffix }: Sought): Span[] {
  const spans = occurrences(text, exact);
  if (spans) return spans;
  const framed = occurrences(text, prefix + exact + suffix) ?? [];
  return framed.map(({ start, end }) => ({ start: start + prefix.length, end: end - suffix.length }));
}

/** Whether nothing has changed: the words stand where they stood, between what stood around them. */
function isUnmoved(text: string, { exact, prefix, suffix, start }: Sought): boolean {
  return (
    start >= prefix.length &&
    text.startsWith(prefix + exact + suffix, start - prefix.length) &&
    isBoundary(text, start) &&
    isBoundary(text, start + exact.length)
  );
}

/** A span moved to where it cuts through no code point. */
function whole(text: string, { start, end }: Span): Span {
  return { start: isBoundary(text, start) ? start : start - 1, end: isBoundary(text, end) ? end : end + 1 };
}

/** A span that was decided for, and what for. */
interface Found {
  readonly found: 'at-position' | 'exact' | 'context' | 'fuzzy';
  readonly span: ScoredSpan;
}

/** Words, and where they stood. */
interface Cited {
  readonly quote: QuoteSelector;
  readonly position: PositionSelector;
}

const howExact = (exact: readonly Candidate[]) => (exact.length === 1 ? 'exact' : 'context');

/** The spans where the words may stand though they were changed. */
function changedSpans(text: string, sought: Sought): Candidate[] {
  if (sought.exact.length > LONGEST.words || text.length > LONGEST.text) return [];
  const spans = candidateSpans(text, sought).map((span) => scored(text, sought, whole(text, span)));
  return spans
    .filter(({ words }) => words >= MIN_ALIKE)
    .map((span) => ({ ...span, isExact: span.words === 1 }));
}

/** The best of several spans, where it is clearly better than the second. */
function clearBest([best, second]: readonly Candidate[]): Candidate | null {
  return best && (!second || best.score - second.score >= GAP) ? best : null;
}

/** Puts the best spans first. */
const bestFirst = (spans: readonly Candidate[]) => [...spans].sort((a, b) => b.score - a.score);

function standing(text: string, { start, end, score }: ScoredSpan): Standing {
  const before = codePointLength(text.slice(0, start));
  return { start: before, end: before + codePointLength(text.slice(start, end)), score };
}

function soughtIn(text: string, quote: QuoteSelector, position: PositionSelector): Sought {
  return {
    exact: quote.exact,
    prefix: quote.prefix.slice(-CONTEXT),
    suffix: quote.suffix.slice(0, CONTEXT),
    start: sliceCodePoints(text, 0, position.start).length,
  };
}

/** The span of words that were not changed, where what is around them leaves no doubt. */
function unchanged(exact: readonly Candidate[], { start }: Sought): Found | null {
  const clear = clearBest(exact);
  const here = exact.find((span) => span.start === start);
  if (here && (!clear || clear === here)) return { found: 'at-position', span: here };
  return clear && clear.score >= 1 - GAP ? { found: howExact(exact), span: clear } : null;
}

/** The one of all spans that is clearly the best, and good enough. */
function likeliest(spans: readonly Candidate[], exact: readonly Candidate[]): Found | null {
  const best = clearBest(spans);
  if (!best) return null;
  const isTelling = best.isExact && exact.length === 1 && best.end - best.start >= TELLING;
  if (best.score < ACCEPTED && !isTelling) return null;
  return { found: best.isExact ? howExact(exact) : 'fuzzy', span: best };
}

/** Finds the words of a citation in a text that may have changed since. */
export function relocate(text: string, { quote, position }: Cited): Relocation {
  const sought = soughtIn(text, quote, position);
  if (sought.exact === '') return { found: 'nowhere' };
  if (isUnmoved(text, sought)) {
    const { start } = position;
    return { found: 'at-position', start, end: start + codePointLength(quote.exact), score: 1 };
  }
  const exact = bestFirst(
    exactSpans(text, sought).map((span) => ({ ...scored(text, sought, span), isExact: true })),
  );
  const sure = unchanged(exact, sought);
  if (sure) return { found: sure.found, ...standing(text, sure.span) };
  const spans = bestFirst([...exact, ...apart(bestFirst(changedSpans(text, sought)), exact)]);
  const found = likeliest(spans, exact);
  if (found) return { found: found.found, ...standing(text, found.span) };
  return { found: 'nowhere', ...(spans[0] && { best: standing(text, spans[0]) }) };
}
