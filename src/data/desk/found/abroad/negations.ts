/** Whether a sentence in another language than English takes back what is dealt in it. */

import { type Reach, reachOf } from '../dealings/denial-reach';
import { isInserted } from '../dealings/inserted';
import type { Piece } from '../pieces';
import { has, setOf, until } from '../word-sets';
import type { LanguageRow } from './language-row';
import { LANGUAGES } from './languages';

const DENIALS: ReadonlyMap<LanguageRow, ReadonlySet<string>> = new Map(
  LANGUAGES.map((language) => [
    language,
    new Set(language.dealings.flatMap(([list, { isDenial }]) => (isDenial ? list.split(', ') : []))),
  ]),
);

/** How far from its verb a negation may stand, where the language does not keep the verb for the end. */
const NEAR = 6;

const isComma = ({ raw }: Piece) => /^[,:()—–]$/.test(raw);

/** The nearest words, as far as a comma. */
function nearest(words: readonly Piece[], most: number): readonly Piece[] {
  const end = words.slice(0, most).findIndex(isComma);
  return words.slice(0, end < 0 ? most : end);
}

/** What stands around words of dealing in their sentence, nearest first. */
export interface Around {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** What may stand between "without" and the verb or the noun that it takes back: "sans avoir livré", "sin haber". */
const AFTER_WITHOUT = setOf(
  'que qu dass haber avoir etre ser sido ete la el le les los las une un l d de des du jamais nunca jamas en y a',
);

/** Whether "without" takes back the verb behind it, and not only what stands between: "ohne Genehmigung geliefert" is delivered. */
function isWithout(words: readonly Piece[], at: number, begin: Piece, language: LanguageRow): boolean {
  const between = words.slice(0, at).filter(({ type }) => type !== 'sign');
  if (language.verbLast) return between.at(-1)?.fold === 'dass' || !language.participles.has(begin.fold);
  return (
    /^(?:que|qu)$/.test(between.at(-1)?.fold ?? '') || between.every(({ fold }) => AFTER_WITHOUT.has(fold))
  );
}

/** How far behind a negation what makes an exception of it may stand: "n’a reçu que", "no entregó más que". */
const TO_EXCEPTION = 6;

/** Whether all but what follows is taken back: nothing else denies it between the negation and "but". */
function isExcepted(
  words: readonly Piece[],
  at: number,
  after: readonly Piece[],
  language: LanguageRow,
): boolean {
  const { halves, but, negators } = language;
  if (!but || !halves.has(words[at]?.fold ?? '')) return false;
  const behind = until([...words.slice(0, at).reverse(), ...after.slice(0, TO_EXCEPTION)], isComma).filter(
    ({ type }) => type !== 'sign',
  );
  const end = behind.findIndex(
    ({ fold }, i) => but.test(fold) || but.test(`${fold} ${behind[i + 1]?.fold ?? ''}`),
  );
  const isHarmless = (one: Piece, i: number) =>
    language.harmless.test(`${one.fold} ${behind[i + 1]?.fold ?? ''}`);
  const others = (end < 0 ? behind : behind.slice(0, end)).filter(({ fold }) => negators.has(fold));
  return (
    (end >= 0 && others.length === 0) ||
    (others.length > 0 && others.every((one) => isHarmless(one, behind.indexOf(one))))
  );
}

/** Whether one of some words, nearest first, takes back the verb behind them: not the one of "nicht nur", "trotz keiner" or "eine nicht genannte". */
function isNegator(
  words: readonly Piece[],
  at: number,
  begin: Piece,
  after: readonly Piece[],
  language: LanguageRow,
): boolean {
  const here = words[at];
  if (!here || !language.negators.has(here.fold)) return false;
  const [behind = begin, before] = [words[at - 1], words[at + 1]];
  if (language.harmless.test(`${here.fold} ${behind.fold}`)) return false;
  if (language.without.has(here.fold)) return isWithout(words, at, begin, language);
  if (isExcepted(words, at, after, language)) return false;
  const { verbLast } = language;
  if (!verbLast) return true;
  if (verbLast.despite.has(before?.fold ?? '')) return false;
  return !(verbLast.articles.has(before?.fold ?? '') && verbLast.adjective.test(behind.raw));
}

/** Whether a comma or a conjunction before a verb joins only what is listed: "keine Panzer, Haubitzen oder Raketen geliefert". */
function isOfList(before: readonly Piece[], at: number, language: LanguageRow): boolean {
  const passed = before.slice(0, at);
  const isThing = /^[\p{Lu}\p{N}]/u.test(before[at + 1]?.raw ?? '');
  if (at === 0 || !isThing || has(passed, language.auxiliaries) || has(passed, language.open)) return false;
  const joins = language.verbLast?.joins ?? new Set();
  return before[at]?.raw === ',' ? has(passed, joins) : joins.has(before[at]?.fold ?? '');
}

/** The words of the clause that a verb ends, nearest first: what it denies may stand as far away as its auxiliary and before. */
function clauseBefore(before: readonly Piece[], language: LanguageRow): readonly Piece[] {
  const { verbLast, turns } = language;
  const end = before.findIndex((piece, at) => {
    const ends = isComma(piece) || turns.has(piece.fold) || verbLast?.joins.has(piece.fold);
    return ends && !isOfList(before, at, language);
  });
  return end < 0 ? before : before.slice(0, end);
}

/** Whether a verb stands at the end of its clause, and not as a noun or before a noun: "geliefert", "liefern". */
const isAtEnd = ({ raw }: Piece, { verbLast }: LanguageRow) =>
  verbLast !== undefined && /^\p{Ll}/u.test(raw) && !verbLast.attributes.test(raw);

/** Whether the clause before a verb begins with what takes it back: "ningún tanque de fabricación alemana fue entregado". */
function beginsWithNone(before: readonly Piece[], language: LanguageRow): boolean {
  const first = until(before, isComma).at(-1);
  return first !== undefined && language.noneAtStart.has(first.fold);
}

/**
 * Whether a sentence denies the words of dealing that begin with a piece: a negation is near or, where the verb comes last, in its clause,
 * or somebody is told before them to deny it.
 */
export function isNegated(begin: Piece, { before, after }: Around, language: LanguageRow): boolean {
  const clause = isAtEnd(begin, language) ? clauseBefore(before, language) : nearest(before, NEAR);
  if (clause.some((_, at) => isNegator(clause, at, begin, after, language))) return true;
  if (language.isNegatedBehind && has(nearest(after, NEAR), language.negators)) return true;
  if (beginsWithNone(before, language)) return true;
  return isDenied(before, language, 'denied');
}

/** Whether somebody who is told before some words, nearest first, denies them, or may deny them. */
export function isDenied(before: readonly Piece[], language: LanguageRow, reach: Reach): boolean {
  const denials = DENIALS.get(language) ?? new Set();
  return before.some(
    ({ fold }, at) =>
      denials.has(fold) && !isInserted(before, at) && reachOf(before, at, language.id) === reach,
  );
}
