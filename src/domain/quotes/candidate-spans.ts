/** Finds where in a text words may stand that were changed, without comparing everything with everything. */
import search from 'approx-string-match';
import { boundary, CONTEXT, type Sought, type Span } from './similarity';

/** Of a pattern, no more than this part may differ: beyond it, any English text resembles any other. */
const MAX_CHANGED = 0.4;

/** Longer quotations are sought by their two ends, with this many characters of each. */
const MAX_WHOLE_LENGTH = 192;

/** A text is searched in parts of this length, which overlap so far that none cuts through a match. */
const PART = 8192;

/** Words that seem to stand in more spans than this say nothing of where they stand. */
const MAX_SPANS = 16;

/** A match with more ends that are equally good is one of words that repeat themselves, such as a line of dots. */
const MAX_TIES = 256;

/** How many characters of long quotations are compared with all that they may have become. */
const MAX_COMPARED = 120_000;

/** How far the ends of a match are moved to fit what stands around them. */
const FURTHEST = 48;

interface Match extends Span {
  readonly errors: number;
}

/** What is sought, and with how many errors at the most. */
interface Pattern {
  readonly words: string;
  readonly most: number;
}

/** Adds the best match in a part of the text to `found`, and the best ones on both sides of it, until they are too many. */
function collect(text: string, { start, end }: Span, pattern: Pattern, found: Match[]): void {
  const { words, most } = pattern;
  if (found.length > MAX_SPANS || end - start < words.length - most) return;
  const matches = search(text.slice(start, end), words, most);
  const placed = matches.map((match) => ({ ...match, start: start + match.start, end: start + match.end }));
  const [first] = placed;
  if (!first) return;
  if (placed.length > MAX_TIES) {
    found.push(...placed);
    return;
  }
  found.push(first);
  collect(text, { start, end: first.start }, pattern, found);
  collect(text, { start: first.end, end }, pattern, found);
}

/** The spans of which none overlaps a better one, which comes before it, nor one of those that are `taken`. */
export function apart<Item extends Span>(bestFirst: readonly Item[], taken: readonly Span[] = []): Item[] {
  const kept: Item[] = [];
  for (const span of bestFirst) {
    const overlaps = (other: Span) => span.start < other.end && other.start < span.end;
    if (!taken.some(overlaps) && !kept.some(overlaps)) kept.push(span);
  }
  return kept;
}

/** The spans of a text where a pattern stands with few enough errors, the best first; null where they are too many. */
function matchesWithin(text: string, pattern: Pattern): Match[] | null {
  const found: Match[] = [];
  for (let start = 0; start < text.length; start += PART) {
    const end = Math.min(text.length, start + PART + 2 * pattern.words.length);
    collect(text, { start, end }, pattern, found);
    if (found.length > MAX_SPANS) return null;
  }
  return apart(found.sort((a, b) => a.errors - b.errors));
}

/**
 * The spans of a text where a pattern may stand, the best first. Where much of the text is alike, as in a list, the
 * best must be nearly the same: then those that are half as different as elsewhere are all that can rival it.
 */
function matchesOf(text: string, words: string): Match[] {
  const within = (part: number) => matchesWithin(text, { words, most: Math.floor(words.length * part) });
  const all = within(MAX_CHANGED);
  if (all) return all;
  const near = within(MAX_CHANGED / 2) ?? [];
  return near[0] && near[0].errors <= (words.length * MAX_CHANGED) / 4 ? near : [];
}

const around = (at: number, { errors }: Match): Span => {
  const radius = Math.min(FURTHEST, errors + 8);
  return { start: at - radius, end: at + radius };
};

/** Where the words begin, by a match of what stands before them and of their first characters. */
function startNear(text: string, { prefix, exact }: Sought, match: Match): number {
  const guess = around(match.start + prefix.length, match);
  return boundary(text, guess, [prefix, exact.slice(0, CONTEXT)], 'last');
}

/** Where the words end, by a match of their last characters and of what stands after them. */
function endNear(text: string, { suffix, exact }: Sought, match: Match): number {
  const guess = around(match.end - suffix.length, match);
  return boundary(text, guess, [exact.slice(-CONTEXT), suffix], 'first');
}

/** The beginnings and ends that belong together: what is between them is about as long as the words. */
function pairs(starts: readonly number[], ends: readonly number[], length: number): Span[] {
  const [least, most] = [length * (1 - MAX_CHANGED), length / (1 - MAX_CHANGED)];
  const all = starts.flatMap((start) => ends.map((end) => ({ start, end })));
  const spans = all.filter(({ start, end }) => end - start >= least && end - start <= most);
  return spans.length * length > MAX_COMPARED ? [] : spans;
}

/**
 * Where the words may stand, though changed; nowhere where too many spans are alike. A text is searched once or
 * twice, for a pattern of at most 256 characters, so that the time grows with the length of the text alone.
 */
export function candidateSpans(text: string, sought: Sought): Span[] {
  const { exact, prefix, suffix } = sought;
  const isShort = exact.length <= MAX_WHOLE_LENGTH;
  const heads = matchesOf(text, prefix + (isShort ? exact + suffix : exact.slice(0, MAX_WHOLE_LENGTH)));
  if (heads.length === 0) return [];
  const tails = isShort ? heads : matchesOf(text, exact.slice(-MAX_WHOLE_LENGTH) + suffix);
  const starts = heads.map((match) => startNear(text, sought, match));
  const ends = tails.map((match) => endNear(text, sought, match));
  return pairs(starts, ends, exact.length);
}
