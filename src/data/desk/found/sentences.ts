/** Where sentences begin and end. */
import { beginsSentence, isAbbreviation, LOOK_AHEAD } from './abbreviations';
import type { Span } from './found';

/** What may end a sentence, with the quotation marks and brackets behind it, or a line or paragraph that ends. */
const ENDS = /[.!?…。！？؟।]{1,3}["”’'»)\]]{0,3}(?=\s|$)|\n[^\S\n]*(?=\n)|\n/gu;

const IS_INITIALS = /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|\p{Ll}\.\p{Ll}|(?:\p{Lu}\.){1,4}\p{Lu})$/u;
const LAST_WORD = /(?<!\p{L})\p{L}+$/u;
/** The number of a paragraph: "3." */
const NUMBER_OF_PARAGRAPH = /(?:^|\n)[^\S\n]*\d{1,2}$/;
const LOOK_BEHIND = 24;

/** Whether a full stop belongs to the word before it: "U.S.", "Mr.", "Gen.", and the number of a list or of a decimal. */
function isOfWord(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BEHIND), at);
  const after = text.slice(end, end + LOOK_AHEAD);
  // What goes on in small letters is no new sentence.
  if (/^[^\S\n]+\p{Ll}/u.test(after)) return true;
  const isInitials = IS_INITIALS.test(before);
  const [word = ''] = LAST_WORD.exec(before) ?? [];
  if (isInitials) return !beginsSentence(after);
  return isAbbreviation(word, after) || NUMBER_OF_PARAGRAPH.test(before);
}

/** A line ends a sentence where what stands in it ends one, or is a heading; else it was only broken there. */
function isLineEnd(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - LOOK_BEHIND), at).trimEnd();
  const next = text.slice(at + 1, at + LOOK_AHEAD);
  return line === '' || /[.:!?…"”’)\]]$/.test(line) || /^\s*(?:\n|[-•*–]|\d{1,2}[.)]|\([a-z\d]\))/.test(next);
}

function isEnd(text: string, found: string, at: number): boolean {
  if (found.startsWith('\n'))
    return found.length > 1 || /^\s*\n/.test(text.slice(at + 1, at + LOOK_AHEAD)) || isLineEnd(text, at);
  return found !== '.' || !isOfWord(text, at, at + found.length);
}

/** The offsets behind which sentences end, in order. */
function endsOf(text: string): number[] {
  const ends: number[] = [];
  for (const { 0: found, index } of text.matchAll(ENDS)) {
    if (isEnd(text, found, index)) ends.push(index + found.length);
  }
  return ends;
}

/** Of the text that was asked about last: whoever selects words asks again and again about one. */
let last: { readonly text: string; readonly ends: readonly number[] } = { text: '', ends: [] };

/** The first of these ends that lies behind an offset, by halving. */
function firstBehind(ends: readonly number[], offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const within = (offset: number, text: string) => Math.min(Math.max(0, Math.trunc(offset) || 0), text.length);

/** The sentence that a span lies in, or all sentences that it touches, without the blanks around them. */
export function sentenceAround(text: string, span: Span): Span {
  if (last.text !== text) last = { text, ends: endsOf(text) };
  const { ends } = last;
  const [from, to] = [within(span.start, text), within(Math.max(span.start, span.end), text)];
  const first = firstBehind(ends, from);
  const start = first === 0 ? 0 : (ends[first - 1] ?? 0);
  const end = ends[firstBehind(ends, Math.max(from, to - 1))] ?? text.length;
  const sentence = text.slice(start, Math.max(end, to));
  const blank = sentence.length - sentence.trimStart().length;
  return blank === sentence.length
    ? { start: from, end: to }
    : { start: Math.min(start + blank, from), end: Math.max(start + sentence.trimEnd().length, to) };
}
