/** Whether a sentence tells what was done, what is planned, or what would be if. */
import { MONTH_NAMES } from '../../../../domain/dates/month-names';
import type { Piece } from '../pieces';
import { setOf } from '../word-sets';
import { hasConditionIn } from './conditions';

/** How a verb stands in its sentence. */
export type Tense = 'told' | 'planned' | 'agreed' | 'supposed' | 'going-on';

/** What may stand between a verb and the word that says when it is. */
const ADVERBS = setOf(
  'also now soon eventually reportedly allegedly already recently jointly formally finally secretly officially then first shortly later',
);
const FUTURE = setOf('will shall ll');
const BE = setOf('is are was were be');
/** What stands before "to" where somebody means to do it. */
const PLANS = setOf(
  'plans plan planned planning intends intend intended intending expects expect expected scheduled due set wants want wanted hopes hope ' +
    'hoped aims aim promised promises pledged pledges vowed decided prepared prepares preparing going proposes wishes likely',
);
const AGREES = setOf('agreed agrees agree');
/** Whoever says what "would" be tells a plan: "said that it would supply". */
const REPORTS = setOf(
  'said says announced confirmed told pledged promised stated declared reported reports added that',
);
const IFS = setOf('if unless');

/** The word before a place, nearest first, that is no adverb. */
function skipAdverbs(near: readonly Piece[], from: number): number {
  let at = from;
  while (ADVERBS.has(near[at]?.fold ?? '')) at += 1;
  return at;
}

/** Words of a date that stands between somebody who agrees, or plans, and what: "agreed in late March 2019 to sell". */
const WHEN = setOf(
  `in on early mid late last this week month year yesterday monday tuesday wednesday thursday friday saturday sunday ${MONTH_NAMES.join(' ').toLowerCase()}`,
);
const MAX_WHEN = 5;

/** The word before a place, nearest first, that is neither an adverb nor of a date. */
function skipWhen(near: readonly Piece[], from: number): number {
  const begin = skipAdverbs(near, from);
  let at = begin;
  while (at < begin + MAX_WHEN && (near[at]?.type === 'number' || WHEN.has(near[at]?.fold ?? ''))) at += 1;
  return skipAdverbs(near, at);
}

/** What "to" before a verb makes of it: "is to", "plans to", "agreed to"; alone it leaves open whether it is done. */
function afterTo(word: string): Tense {
  if (BE.has(word) || PLANS.has(word)) return 'planned';
  return AGREES.has(word) ? 'agreed' : 'going-on';
}

/** Whether a sentence makes it hang on something else, before a comma or behind one: "If parliament approves, … will". */
const hasCondition = (before: readonly Piece[], after: readonly Piece[]) =>
  [[...before].reverse(), after].some(
    (words) => words.some(({ fold }) => IFS.has(fold)) || hasConditionIn(words, 'en'),
  );

/** What "would" makes of a verb: in what somebody said it is a plan, unless something else has to come first. */
function afterWould(before: readonly Piece[], after: readonly Piece[]): Tense {
  const isReported = before.some(({ fold }) => REPORTS.has(fold));
  return isReported && !hasCondition(before, after) ? 'planned' : 'supposed';
}

/** Whether a sentence begins like "Had Italy delivered …", or supposes it after "if". */
function isSupposed(clause: readonly Piece[], before: readonly Piece[]): boolean {
  const first = before.at(-1);
  return (
    (first?.raw === 'Had' && before.length === clause.length) ||
    clause.slice(0, 8).some(({ fold }) => IFS.has(fold))
  );
}

const isIn = (words: ReadonlySet<string>, piece: Piece | undefined) => words.has(piece?.fold ?? '');

const PERFECT = setOf('have been');

/** Where the word stands that says when a verb is, and what stands between: "will ← have been ← sold". */
function skipAuxiliaries(clause: readonly Piece[]) {
  let at = skipAdverbs(clause, 0);
  const isPassive = clause[at]?.fold === 'be';
  if (isPassive) at = skipAdverbs(clause, at + 1);
  const isPerfect = isIn(PERFECT, clause[at]);
  while (isIn(PERFECT, clause[at])) at = skipAdverbs(clause, at + 1);
  return { at, isPassive, isPerfect };
}

/**
 * How a verb stands in its sentence.
 * @param clause the words before it as far as a comma, nearest first
 * @param before the words before it as far as the sentence goes
 */
export function tenseOf(clause: readonly Piece[], before: readonly Piece[], after: readonly Piece[]): Tense {
  if (isSupposed(clause, before)) return 'supposed';
  const { at, isPassive, isPerfect } = skipAuxiliaries(clause);
  const word = clause[at]?.fold ?? '';
  if (FUTURE.has(word)) return hasCondition(before, after) ? 'supposed' : 'planned';
  if (word === 'would') return afterWould(before, after);
  if (word === 'to') {
    const tense = afterTo(clause[skipWhen(clause, at + 1)]?.fold ?? '');
    // "Is said to have sold" tells what was done.
    return isPerfect && tense === 'going-on' ? 'told' : tense;
  }
  return !isPassive && /^(?:is|are|being)$/.test(word) ? 'going-on' : 'told';
}
