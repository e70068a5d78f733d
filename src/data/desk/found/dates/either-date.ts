/** A date in a text whose day may be its month: "03/04/2014". It is asked about, and never guessed. */
import type { FoundEitherDate, Span } from '../found';
import { sentenceAround } from '../sentences';

const SOURCE = String.raw`(?<![\p{L}\p{N}/.-])(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?:1[89]|20)\d\d(?![\p{L}\p{N}/-])`;
const EITHER = new RegExp(SOURCE, 'gu');
const EITHER_HERE = new RegExp(SOURCE, 'yu');

const mayBeMonth = (number = '') => Number(number) >= 1 && Number(number) <= 12;

const isEither = ({ first, second }: Readonly<Record<string, string>> = {}) =>
  mayBeMonth(first) && mayBeMonth(second) && Number(first) !== Number(second);

/** Such a date that begins at a place of a text; null where none does. */
export function eitherAt(text: string, start: number): FoundEitherDate | null {
  EITHER_HERE.lastIndex = start;
  const { 0: words = '', groups } = EITHER_HERE.exec(text) ?? {};
  return words !== '' && isEither(groups)
    ? { kind: 'either', start, end: start + words.length, words }
    : null;
}

/** The one such date among words; null where there is none, or where there are several. */
function onlyEither(words: string): string | null {
  const found = [...words.matchAll(EITHER)].flatMap(({ 0: date, groups }) =>
    isEither(groups) ? [date] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The one such date among selected words, or else in their sentence, as it is written; null where there is none. */
export function eitherDate(text: string, selected: Span): string | null {
  const { start, end } = sentenceAround(text, selected);
  return onlyEither(text.slice(selected.start, selected.end)) ?? onlyEither(text.slice(start, end));
}
