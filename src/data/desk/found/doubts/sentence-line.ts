/** A sentence as one line in which phrases are looked for that leave what it tells in doubt. */
import type { LanguageRow } from '../abroad/language-row';
import { LANGUAGES } from '../abroad/languages';
import { valueOfWord } from '../amounts/number-words';
import type { Found, Span } from '../found';
import { isHyphen, type Piece } from '../pieces';

/** A language in which sentences are read. */
export type LanguageId = LanguageRow['id'] | 'en';

/** What stands in the line for something that was found. No word is written so: words stand in small letters. */
const LETTERS: Partial<Record<Found['kind'], string>> = {
  quantity: 'N',
  system: 'S',
  money: 'M',
  date: 'D',
  party: 'P',
};

const numbersOf = (language: LanguageId) => LANGUAGES.find(({ id }) => id === language)?.numbers;

function isNumber({ type, fold }: Piece, language: LanguageId): boolean {
  if (type === 'number') return true;
  return language === 'en' ? valueOfWord(fold) !== null : numbersOf(language)?.has(fold) === true;
}

/** Apostrophes and quotation marks, and the hyphen inside a word, part nothing. */
const isUnseen = (piece: Piece) =>
  /^['’ʼ"“”„«»]?$/.test(piece.raw) ||
  (isHyphen(piece) && piece.joined) ||
  (piece.raw === '.' && piece.joined);

/**
 * The words of a sentence in small letters without accents, parted by blanks; a number is "N", a system "S", an amount of money "M", a
 * date "D", and a party "P".
 */
export function lineOf(pieces: readonly Piece[], found: readonly Found[], language: LanguageId): string {
  const words: string[] = [];
  const add = (word: string) => {
    if (word !== 'N' || words.at(-1) !== 'N') words.push(word);
  };
  let done = 0;
  for (const piece of pieces) {
    if (piece.start < done) continue;
    const here = found.find(({ start, end }) => start <= piece.start && end > piece.start);
    const letter = here && LETTERS[here.kind];
    if (here && letter) {
      add(letter);
      done = here.end;
    } else if (!isUnseen(piece)) add(isNumber(piece, language) ? 'N' : piece.fold);
  }
  return words.join(' ');
}

/** The pieces of a sentence before an offset. */
export const piecesBefore = (pieces: readonly Piece[], { start }: Span) =>
  pieces.filter(({ end }) => end <= start);

/** A pattern as words of a line are written: without accents, so that й is и. */
export const foldedPattern = (pattern: string): string => pattern.normalize('NFKD').replace(/\p{M}/gu, '');

/** Finds one of some phrases in a line; each is a pattern, and begins and ends where a word does. */
export const anyOf = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![^ ])(?:${phrases.map(foldedPattern).join('|')})(?![^ ])`, 'u');
