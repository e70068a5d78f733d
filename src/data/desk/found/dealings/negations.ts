/** Whether a sentence in English takes back what is dealt in it. */
import type { Piece } from '../pieces';
import { has, setOf, until } from '../word-sets';

const NEGATORS = setOf('not no never neither nor without cannot nothing none nobody hardly barely t');
/** What takes a "no" or "not" back. */
const AFTER_HARMLESS = setOf('only doubt later less fewer more least');
const CONJUNCTIONS = setOf('and or but while although though because as when that which who after before');

/** How far before its verb a negation may stand. */
const NEAR = 9;

/** Whether one of the words before others, nearest first, takes them back: "not", the "t" of "hasn't"; not "not only", "whether or not". */
function isNegator(near: readonly Piece[], i: number): boolean {
  const [after, here, before] = [near[i - 1], near[i], near[i + 1]];
  if (!here || !NEGATORS.has(here.fold) || AFTER_HARMLESS.has(after?.fold ?? '')) return false;
  // What stands before a name sets that aside, and says nothing of what is done: "Serbia and not Croatia bought".
  if (here.fold === 'not' && /^\p{Lu}/u.test(after?.raw ?? '')) return false;
  return here.fold === 't' ? here.joined && /^['’]$/.test(before?.raw ?? '') : before?.fold !== 'or';
}

const isComma = ({ raw }: Piece) => /^[,()–—]$/.test(raw);

/** How many words may be put between a "not" and its verb, and how many may stand behind them. */
const MAX_INSERTED = 8;
const MAX_BEHIND = 2;

/** The words before a verb, nearest first, without what is put between a "not" and it: "has not, Moscow said, sold". */
function withoutInsertion(before: readonly Piece[]): readonly Piece[] {
  const ends = before.slice(0, MAX_BEHIND + 1).findIndex(isComma);
  const begins = before.findIndex((piece, i) => i > ends + 1 && i <= ends + MAX_INSERTED && isComma(piece));
  if (ends < 0 || begins < 0 || !isNegator(before, begins + 1)) return before;
  return [...before.slice(0, ends), ...before.slice(begins + 1)];
}

const NONE = setOf('no none neither nothing never nobody');
const AUXILIARIES = setOf('was were been be being is are has have had ever yet');
const OF_OTHER = setOf('whom whose where if unless until since');

/** Whether a clause, nearest words first, begins with what takes back the verb that its auxiliary stands before: "no tank from Germany was". */
function beginsWithNone(clause: readonly Piece[]): boolean {
  const first = clause.length - 1;
  const isVerbs = AUXILIARIES.has(clause[0]?.fold ?? '') && !has(clause, OF_OTHER);
  const isNumbered = clause[first]?.fold === 'no' && clause[first - 1]?.type === 'number';
  return isVerbs && !isNumbered && NONE.has(clause[first]?.fold ?? '') && isNegator(clause, first);
}

/** Whether something near denies it: "did not sign", "no contract was signed", "hasn't delivered". */
export function isNegatedNear(before: readonly Piece[], after: readonly Piece[]): boolean {
  const clause = until(
    withoutInsertion(before),
    ({ raw, fold }) => /^[,;:()—–]$/.test(raw) || (CONJUNCTIONS.has(fold) && fold !== 'or'),
  );
  const near = clause.slice(0, NEAR);
  const [next] = after;
  if (
    next &&
    (next.fold === 'nothing' ||
      next.fold === 'neither' ||
      (next.fold === 'no' && !AFTER_HARMLESS.has(after[1]?.fold ?? '')))
  )
    return true;
  return near.some((_, i) => isNegator(near, i)) || beginsWithNone(clause);
}
