/**
 * Numbers that are named only to set another right: "not five but three", "three, not five", "drei statt fünf". They deny nothing of
 * the deal, and are no number of it: what sets them aside is read as if it did not stand there.
 */
import type { LanguageRow } from './abroad/language-row';
import { valueOfWord } from './amounts/number-words';
import type { Piece } from './pieces';
import { setOf } from './word-sets';

/** How a language sets one number right by another. */
interface Correcting {
  /** "Not", before the number that is wrong. */
  readonly not: ReadonlySet<string>;
  /** What stands on the other side of the wrong number: "but", before the right one. */
  readonly but: ReadonlySet<string>;
  /** What stands between the right number and the wrong one behind it, each as its words: "instead of". */
  readonly instead: readonly string[];
}

const CORRECTING: Readonly<Record<LanguageRow['id'] | 'en', Correcting>> = {
  en: {
    not: setOf('not t'),
    but: setOf('but'),
    instead: [', not', 'and not', 'instead of', 'rather than', ', and not'],
  },
  de: {
    not: setOf('nicht keine keinen'),
    but: setOf('sondern'),
    instead: [', nicht', 'und nicht', 'statt', 'anstatt', 'anstelle von'],
  },
  es: {
    not: setOf('no'),
    but: setOf('sino'),
    instead: [', no', 'y no', 'en lugar de', 'en vez de'],
  },
  fr: {
    not: setOf('pas non'),
    but: setOf('mais'),
    instead: [', non', ', pas', 'et non', 'et pas', 'et non pas', 'au lieu de'],
  },
  ru: { not: setOf('не'), but: setOf('а'), instead: [', а не', ', не', 'вместо'] },
};

/** How many words may stand between "not" and the wrong number: its verb, or "in". */
const MAX_TO_WRONG = 4;
/** How many pieces may stand between the wrong number and "but": what is counted. */
const MAX_TO_BUT = 4;
/** How many may stand between the right number and "instead of": what is counted, and with which name. */
const MAX_TO_INSTEAD = 3;

/** How far behind "not" the "but" may stand that a last number follows. */
const MAX_PARTED = 16;

/** "Not only five but three" sets nothing right. */
const ONLY = setOf('only just merely nur bloß bloss allein solo solamente seulement uniquement только лишь');
/** What may stand before either number: "not in 2019 but in 2020", "not for $5 million but for $3 million". */
const SMALL = setOf('in for about the by um für fur etwa en por unos de pour environ в за около $ € £');

type Language = LanguageRow | null;

function isNumber(piece: Piece | undefined, language: Language): boolean {
  if (piece?.type === 'number') return true;
  if (piece?.type !== 'word') return false;
  return language ? language.numbers.has(piece.fold) : valueOfWord(piece.fold) !== null;
}

/** The first piece from one place on that is no small word. */
function pastSmall(pieces: readonly Piece[], from: number): number {
  return SMALL.has(pieces[from]?.fold ?? '') ? from + 1 : from;
}

const isPause = (piece: Piece | undefined) =>
  !piece || piece.afterBreak || (piece.type === 'sign' && !/^['’$€£-]$/.test(piece.raw));

/** The first of some pieces from one place on that passes, before anything that ends a clause; -1 where none does. */
function nearAt(
  pieces: readonly Piece[],
  from: number,
  most: number,
  passes: (piece: Piece) => boolean,
): number {
  for (let at = from; at <= from + most; at++) {
    const piece = pieces[at];
    if (piece && passes(piece)) return at;
    if (!piece || isPause(piece) || ONLY.has(piece.fold)) return -1;
  }
  return -1;
}

/** Where "but" stands behind a wrong number, with a right one behind it; -1 where it does not. */
function butBehind(pieces: readonly Piece[], wrong: number, language: Language, { but }: Correcting): number {
  const end = nearAt(pieces, wrong + 1, MAX_TO_BUT, ({ raw, fold }) => raw === ',' || but.has(fold));
  const at = pieces[end]?.raw === ',' ? end + 1 : end;
  const isRight = but.has(pieces[at]?.fold ?? '') && isNumber(pieces[pastSmall(pieces, at + 1)], language);
  return end >= 0 && isRight ? at : -1;
}

/** "N’a pas": both halves of it. */
function negationAt(pieces: readonly Piece[], at: number, language: Language): number[] {
  const halves = [at - 1, at - 2, at - 3, at - 4].filter((i) => /^ne?$/.test(pieces[i]?.fold ?? ''));
  return [...(language?.id === 'fr' ? halves : []), at];
}

const isOtherSign = ({ type, raw }: Piece) => type === 'sign' && !/^[’'$€£«»“”„"-]$/.test(raw);

/** Whether a number stands at a piece with which a clause ends. */
function hasLastNumber(pieces: readonly Piece[], at: number, language: Language): boolean {
  const number = pastSmall(pieces, at);
  const next = pieces[number + 1];
  return isNumber(pieces[number], language) && (!next || /^[.,;:!?)]$/.test(next.raw));
}

/** Where "but" and a number that ends the clause stand behind a "not", however much is told between; -1 where they do not. */
function butFarBehind(
  pieces: readonly Piece[],
  not: number,
  language: Language,
  { but }: Correcting,
): number {
  for (let at = not + 1; at <= not + MAX_PARTED; at++) {
    const piece = pieces[at];
    if (!piece || piece.afterBreak || ONLY.has(piece.fold)) return -1;
    const isBefore = piece.raw === ',' && but.has(pieces[at + 1]?.fold ?? '');
    if (isOtherSign(piece) && !isBefore) return -1;
    if (but.has(piece.fold)) return hasLastNumber(pieces, at + 1, language) ? at : -1;
  }
  return -1;
}

/**
 * The pieces that set a number right where what is counted parts them: "did not deliver five tanks to Ukraine but three", of which
 * neither number is left, "did not sell tanks to Egypt in 2015 but in 2021", of which the right one is.
 */
function fromParted(pieces: readonly Piece[], not: number, language: Language, row: Correcting): number[] {
  const but = butFarBehind(pieces, not, language, row);
  if (but < 0) return [];
  const right = pastSmall(pieces, but + 1);
  const small = right > but + 1 ? pieces[but + 1]?.fold : undefined;
  const between = range(not + 1, but - 1).filter((i) => isNumber(pieces[i], language));
  const wrong =
    small === undefined
      ? between.find((i) => !SMALL.has(pieces[i - 1]?.fold ?? ''))
      : between.findLast((i) => pieces[i - 1]?.fold === small);
  if (wrong === undefined) return [];
  const set = small === undefined ? [wrong, but, right] : [wrong - 1, wrong, but];
  return [...negationAt(pieces, not, language), ...set];
}

/** The pieces that set a number right from a "not" on: that "not", the wrong number and "but", without the verb between. */
function fromNot(pieces: readonly Piece[], at: number, language: Language, row: Correcting): number[] {
  const number = nearAt(pieces, at + 1, MAX_TO_WRONG, (piece) => isNumber(piece, language));
  const but = number < 0 ? -1 : butBehind(pieces, number, language, row);
  if (but < 0) return fromParted(pieces, at, language, row);
  const begin = SMALL.has(pieces[number - 1]?.fold ?? '') ? number - 1 : number;
  return [...negationAt(pieces, at, language), ...range(begin, but)];
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** How many pieces words have that begin at a piece; 0 where they do not. */
function lengthOf(pieces: readonly Piece[], at: number, words: readonly string[]): number {
  return words.every((word, i) => pieces[at + i]?.fold === word) ? words.length : 0;
}

/** The pieces of "instead of five" behind a right number; none where it does not stand there. */
function fromInstead(pieces: readonly Piece[], at: number, language: Language, row: Correcting): number[] {
  const isRight = pieces
    .slice(Math.max(0, at - 1 - MAX_TO_INSTEAD), at)
    .some((piece) => isNumber(piece, language));
  if (!isRight) return [];
  const length = Math.max(...row.instead.map((words) => lengthOf(pieces, at, words.split(' '))));
  const number = pastSmall(pieces, at + length);
  if (length === 0 || !isNumber(pieces[number], language)) return [];
  const isClosed = pieces[at]?.raw === ',' && pieces[number + 1]?.raw === ',';
  return range(at, isClosed ? number + 1 : number);
}

/** The same piece with nothing in it, so that whatever reads the text passes over it. */
const emptied = (piece: Piece): Piece => ({ ...piece, type: 'sign', raw: '', fold: '' });

/** The pieces of a text with those emptied by which a number is only set aside; every piece keeps its place. */
export function withoutSetAside(pieces: readonly Piece[], languages: readonly Language[]): readonly Piece[] {
  const aside = new Set<number>();
  pieces.forEach(({ fold }, at) => {
    const language = languages[at] ?? null;
    const row = CORRECTING[language?.id ?? 'en'];
    const found = row.not.has(fold) ? fromNot(pieces, at, language, row) : [];
    for (const i of found.length > 0 ? found : fromInstead(pieces, at, language, row)) aside.add(i);
  });
  return aside.size === 0 ? pieces : pieces.map((piece, at) => (aside.has(at) ? emptied(piece) : piece));
}
