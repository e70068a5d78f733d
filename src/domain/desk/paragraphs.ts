/** Where the paragraphs of a text begin and end. */
import type { PositionSelector } from '../model/claim';
import { codePointLength, sliceCodePoints } from '../quotes/quotation';

/** A line that is empty, or looks so. */
const EMPTY_LINE = /\n[^\S\n]*\n\s*/gu;
const LINE_BREAK = /\n\s*/gu;

/**
 * The paragraphs of a text, in UTF-16 units, each with the blanks behind it. Where lines are empty, these part them, since
 * what was copied from a mail or a PDF breaks its lines anywhere; where none is, every line is a paragraph.
 */
export function paragraphsOf(text: string): PositionSelector[] {
  const pattern = text.search(EMPTY_LINE) < 0 ? LINE_BREAK : EMPTY_LINE;
  const starts = [0, ...[...text.matchAll(pattern)].map(({ index, 0: run }) => index + run.length)];
  return starts
    .map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
    .filter(({ start, end }) => end > start);
}

/** Whether words from one place to another stand in two paragraphs, in UTF-16 units. */
export function crossesParagraphs(text: string, { start, end }: PositionSelector): boolean {
  return paragraphsOf(text).some((paragraph) => paragraph.start > start && paragraph.start < end);
}

/** The same words without the blanks at both ends, in UTF-16 units. */
export function trimmedSpan(text: string, { start, end }: PositionSelector): PositionSelector {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return { start: Math.min(first, end), end: Math.max(first, end - (words.length - words.trimEnd().length)) };
}

/** A place in UTF-16 units, as browsers count, of one in code points, as case files do. */
export function unitsOf(text: string, { start, end }: PositionSelector): PositionSelector {
  const first = sliceCodePoints(text, 0, start).length;
  return { start: first, end: first + sliceCodePoints(text, start, end).length };
}

/** A place in code points of one in UTF-16 units. */
export function codePointsOf(text: string, { start, end }: PositionSelector): PositionSelector {
  const first = codePointLength(text.slice(0, start));
  return { start: first, end: first + codePointLength(text.slice(start, end)) };
}
