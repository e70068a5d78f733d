/** Words of dealing in a sentence in another language than English. */

import type { Status } from '../../../../domain/model/status';
import { isArmsNoun } from '../amounts/arms-nouns';
import { hasConditionIn } from '../dealings/conditions';
import type { DealingMeaning } from '../dealings/dealing-row';
import { withMeanings } from '../dealings/dealing-words';
import type { NamesBetween } from '../dealings/dealings';
import type { At, FoundDealing } from '../found';
import { type PhraseTable, phrasesAt, phraseTable } from '../phrases';
import type { Piece } from '../pieces';
import { has, until } from '../word-sets';
import { nounAbroadAt } from './amounts-abroad';
import type { LanguageRow } from './language-row';
import { LANGUAGES } from './languages';
import { isLeftOpenIn } from './left-open';
import { type Around, isDenied, isNegated } from './negations';

const TABLES: ReadonlyMap<LanguageRow, PhraseTable<DealingMeaning>> = new Map(
  LANGUAGES.map((language) => [language, phraseTable(withMeanings(language.dealings))]),
);

/** How far a sentence is looked at in either direction, in pieces. */
const FAR = 30;

const isEnd = (piece: Piece, next: Piece | undefined) =>
  /^[.!?;]$/.test(piece.raw) && !(next?.joined && next.type !== 'sign');

/** The words of a sentence on both sides of some pieces, nearest first. */
function around(pieces: readonly Piece[], first: number, last: number): Around {
  const before: Piece[] = [];
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) {
    const piece = pieces[at];
    if (!piece || isEnd(piece, pieces[at + 1]) || pieces[at + 1]?.afterBreak) break;
    before.push(piece);
  }
  const after: Piece[] = [];
  for (let at = last + 1; at <= last + FAR; at++) {
    const piece = pieces[at];
    if (!piece || piece.afterBreak) break;
    after.push(piece);
    if (isEnd(piece, pieces[at + 1])) break;
  }
  return { before, after };
}

/** Whether arms stand in the sentence, without which one also sells houses. */
function hasArms(
  pieces: readonly Piece[],
  from: number,
  to: number,
  language: LanguageRow,
  areNames: NamesBetween,
): boolean {
  for (let at = from; at <= to; at++)
    if (nounAbroadAt(pieces, at, language) || isArmsNoun(pieces[at]?.fold ?? '')) return true;
  return areNames(from, to);
}

/** Whether a sentence tells that it was done, and does not ask it, suppose it or foresee it. */
function isTold(begin: Piece, { before, after }: Around, language: LanguageRow): boolean {
  const whole = [...before, ...after];
  if (has(whole, language.open) || after.at(-1)?.raw === '?') return false;
  return !language.participles.has(begin.fold) || has(whole, language.auxiliaries);
}

/** Whether somebody in their thought of the sentence leaves it open. */
function isLeftOpen(here: readonly Piece[], { before, after }: Around, language: LanguageRow): boolean {
  const isTurn = ({ fold }: Piece) => language.turns.has(fold);
  return isLeftOpenIn([...[...until(before, isTurn)].reverse(), ...here, ...until(after, isTurn)], language);
}

/** Whether what will be done hangs on something else: "wird liefern, sofern". */
function isConditional({ isPlan, status }: DealingMeaning, near: Around, language: LanguageRow): boolean {
  const { before, after } = near;
  const willBe = isPlan || (OPEN_TO.has(status) && has([...before, ...after], language.future));
  const sides = [[...before].reverse(), after];
  return willBe && sides.some((words) => hasConditionIn(words, language.id));
}

/** What a word may say of a deal of which only "will" makes something that is still to come. */
const OPEN_TO: ReadonlySet<Status | null> = new Set<Status | null>([null, 'delivered', 'ordered']);

/** What the words say has come of it, where nobody takes it back or leaves it open. */
function statusOf(meaning: DealingMeaning, begin: Piece, near: Around, language: LanguageRow): Status | null {
  const { relationship, status } = meaning;
  if (relationship === 'supplies' && isConditional(meaning, near, language)) return 'possible';
  return status === 'negotiating' || isTold(begin, near, language) ? status : null;
}

/** Whether it is open that somebody denies it: they may, or another sentence begins before it. */
const mayBeDenied = ({ isDenial }: DealingMeaning, { before }: Around, language: LanguageRow) =>
  !isDenial && isDenied(before, language, 'open');

/** The words of dealing that begin at a piece. */
export function dealingAbroadAt(
  pieces: readonly Piece[],
  first: number,
  language: LanguageRow,
  areNames: NamesBetween,
): At<FoundDealing> | null {
  const table = TABLES.get(language);
  const hit = table ? phrasesAt(table, pieces, first, () => true) : null;
  const [begin, end] = [pieces[first], pieces[hit?.last ?? first]];
  if (!hit || !begin || !end) return null;
  const { meaning, last } = hit;
  const near = around(pieces, first, last);
  const [from, to] = [first - near.before.length, last + near.after.length];
  const needsArms = meaning.needsDeal || meaning.isDenial;
  if (needsArms && !hasArms(pieces, from, to, language, areNames)) return null;
  const isOpen =
    mayBeDenied(meaning, near, language) || isLeftOpen(pieces.slice(first, last + 1), near, language);
  if (isOpen && meaning.isDenial) return { first, last, found: null };
  const negated = !isOpen && !meaning.isDenial && isNegated(begin, near, language);
  const { relationship, direction, isDenial } = meaning;
  const status = negated || isOpen ? null : statusOf(meaning, begin, near, language);
  const span = { start: begin.start, end: end.end };
  const isToCome = meaning.isPlan || has([...near.before, ...near.after], language.open);
  const told = {
    relationship,
    status,
    negated,
    direction,
    isNoun: false,
    isDenial,
    isToCome,
    language: language.id,
    ...(isOpen && { isLeftOpen: true as const }),
  };
  return { first, last, found: { kind: 'dealing', ...span, ...told } };
}
