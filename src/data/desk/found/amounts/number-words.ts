/** Numbers in a text, in digits and in words, and what stands before them. */
import { factorOfLetter, factorOfWord } from '../../../register/cells/multipliers';
import type { PhraseHit } from '../phrases';
import { isHyphen, type Piece } from '../pieces';

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, i): [string, number] => [word, i + 1]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

/** The words for multiples that a text is full of. Others of the table stand for something else there: "105 mm", "a bill". */
const MULTIPLES =
  'hundred thousand lakh lakhs crore crores million millions mn mln mio billion billions bn bln mrd trillion trn tn'.split(
    ' ',
  );
const LETTERS = ['k', 'm', 'b'];

/** What a number may be followed by, and how many times that makes it: by the table that cells of registers are read with. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...MULTIPLES.flatMap((word) => pairOf(word, factorOfWord(word))),
  ...LETTERS.flatMap((letter) => pairOf(letter, factorOfLetter(letter, 'behind'))),
]);

function pairOf(word: string, factor: number | null): [string, number][] {
  return factor === null ? [] : [[word, factor]];
}

/** A number in digits: 100,000 or 100 000, 2.4, 1,5. */
export const DIGITS = String.raw`\d{1,3}(?:[,.\u00A0\u202F’'\u2009 ]\d{3}){1,4}(?![\d])|\d{1,9}(?:[.,]\d{1,3})?`;

const GROUPS = /^\d{1,3}(?:[,.\u00A0\u202F’'\u2009 ]\d{3})+$/;

/** The value of digits. A comma or full stop before three digits parts thousands; `decimals` says where a full stop does not. */
export function valueOfDigits(text: string, decimals: boolean): number {
  const isGrouped = GROUPS.test(text) && !(decimals && /^\d{1,3}[.]\d{3}$/.test(text));
  if (isGrouped) return Number(text.replace(/\D/g, ''));
  return Number(text.replace(',', '.'));
}

/** The value of a number in words; null for other words. */
export const valueOfWord = (fold: string): number | null => NUMBER_WORDS.get(fold) ?? null;

/** A number in words, with the last piece of it. */
interface InWords {
  readonly last: number;
  readonly value: number;
}

/** "Twelve", "twenty-four", "twenty four". */
function belowHundred(pieces: readonly Piece[], first: number): InWords | null {
  const value = valueOfWord(pieces[first]?.fold ?? '');
  if (value === null || pieces[first]?.type !== 'word') return null;
  const second = isHyphen(pieces[first + 1]) ? first + 2 : first + 1;
  const ones = value >= 20 ? valueOfWord(pieces[second]?.fold ?? '') : null;
  return ones !== null && ones < 10 ? { last: second, value: value + ones } : { last: first, value };
}

/** A multiple with what is added to it: "hundred and twenty-six" behind a number, with "and" or without. */
function withAdded(
  pieces: readonly Piece[],
  number: InWords,
  word: string,
  addedAt: (first: number) => InWords | null,
): InWords {
  const factor = SCALES.get(word) ?? 1;
  if (pieces[number.last + 1]?.fold !== word) return number;
  const at = number.last + 1;
  const added = addedAt(pieces[at + 1]?.fold === 'and' ? at + 2 : at + 1);
  return added && added.value < factor
    ? { last: added.last, value: number.value * factor + added.value }
    : { last: at, value: number.value * factor };
}

/** "Six", "a hundred and six", "two hundred". */
function belowThousand(pieces: readonly Piece[], first: number): InWords | null {
  const isOne =
    /^an?$/.test(pieces[first]?.fold ?? '') && /^(?:hundred|thousand)$/.test(pieces[first + 1]?.fold ?? '');
  const number = isOne ? { last: first, value: 1 } : belowHundred(pieces, first);
  return number && withAdded(pieces, number, 'hundred', (at) => belowHundred(pieces, at));
}

/** The number in words that begins at a piece, below a million: "one thousand two hundred and sixteen". */
export function numberInWords(pieces: readonly Piece[], first: number): InWords | null {
  const number = belowThousand(pieces, first);
  return number && withAdded(pieces, number, 'thousand', (at) => belowThousand(pieces, at));
}

/** What the words before a number make of it. */
export type Bound = 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/** The words before numbers, the longer ones first. */
export const BOUNDS: readonly (readonly [words: string, bound: Bound])[] = [
  ...(
    [
      'about',
      'around',
      'roughly',
      'approximately',
      'approx',
      'circa',
      'ca',
      'c',
      'est',
      'some',
      'nearly',
      'almost',
      'an estimated',
      'estimated',
      'reportedly',
    ] as const
  ).map((words) => [words, 'about'] as const),
  ...(['more than', 'over', 'upwards of', 'in excess of'] as const).map(
    (words) => [words, 'more-than'] as const,
  ),
  ...(['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'min'] as const).map(
    (words) => [words, 'at-least'] as const,
  ),
  ...(['less than', 'fewer than', 'under', 'below'] as const).map((words) => [words, 'less-than'] as const),
  ...(
    [
      'up to',
      'as many as',
      'as much as',
      'at most',
      'no more than',
      'not more than',
      'a maximum of',
      'max',
    ] as const
  ).map((words) => [words, 'at-most'] as const),
];

/** Whether words before a number are a bound where they stand: "c. 40", and not the "C 40" of an annex. */
export function isBound(pieces: readonly Piece[], { first, last }: PhraseHit<Bound>): boolean {
  const { start = 0, end = 0, raw = '' } = pieces[first] ?? {};
  return first !== last || raw.length > 1 || end - start > raw.length;
}

/** A least and a greatest value, as a bound makes them of a number or a range; the step is the smallest difference. */
export function bounded(
  min: number,
  max: number,
  bound: Bound | null,
  step: number,
): { readonly min?: number; readonly max?: number } | null {
  if (min > max) return null;
  if (bound === 'more-than') return { min: min + step };
  if (bound === 'at-least') return { min };
  if (bound === 'less-than') return max - step < 0 ? null : { max: max - step };
  return bound === 'at-most' ? { max } : { min, max };
}
