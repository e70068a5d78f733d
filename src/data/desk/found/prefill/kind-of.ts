/** What kind of relationship the words of dealing in a sentence speak of. */
import type { Kind } from '../../../../domain/model/relationship';
import { hasConditionIn } from '../dealings/conditions';
import { lineOf } from '../doubts/sentence-line';
import type { FoundDealing } from '../found';
import { has, setOf } from '../word-sets';
import { type Clause, mentionsIn } from './mentions';
import { castIn } from './roles';
import { indexOf } from './subjects';

/** Of words for several kinds in one sentence those decide that speak about the others: an objection to a sale. */
const PRECEDENCE: readonly Kind[] = [
  'objects-to',
  'sanctions',
  'diversion-concern',
  'finances',
  'exports-for',
  'licenses-production',
  'supplies',
];

/** Whether words of dealing speak of a relationship of a kind. */
export const isOfKind = (kind: Kind) => (dealing: FoundDealing) => dealing.relationship === kind;

/** How much is paid, to whom, and that it is for something: "paid Russia $2 billion for". */
const PRICE = /^(?:P )?(?:\p{L}+ )?M (?:to P )?for /u;
/** How far behind the words of paying that is looked for, in pieces. */
const MAX_TO_PRICE = 14;

/**
 * Whether words only tell that somebody paid: where they tell of a sale too, and not who else pays, it is the price; where they tell of
 * no sale, an amount for something may be the price of a purchase.
 */
function isPrice(clause: Clause, dealing: FoundDealing, dealings: readonly FoundDealing[]): boolean {
  const at = indexOf(clause.pieces, dealing.start);
  if (!/^(?:pay|pays|paid|paying)$/.test(clause.pieces[at]?.fold ?? '')) return false;
  if (!dealings.some(isOfKind('supplies'))) {
    const behind = clause.pieces.filter(({ start }) => start >= dealing.end).slice(0, MAX_TO_PRICE);
    return PRICE.test(lineOf(behind, clause.found, 'en'));
  }
  return !castIn(clause, mentionsIn(clause), [dealing]).some(({ role }) => role === 'from');
}

/** What makes sanctions something in spite of which, or within which, arms are dealt in: no part of what is told. */
const BESIDE = setOf(
  'despite notwithstanding spite defiance violate violates violating violation breach breaches breaching under if unless until once ' +
    'trotz ungeachtet verstoss verstosst verletzt malgre depit viole enfreint pesar viola infringe несмотря вопреки нарушает нарушение',
);
/** How far before sanctions that stands. */
const MAX_TO_SANCTIONS = 8;

/** Whether words say that sanctions are put on, and do not only name them. */
const isPutOn = ({ language, status, isNoun }: FoundDealing) => (language ? status !== null : !isNoun);

/** Whether sanctions are only spoken of beside arms that are supplied: in spite of them, within them, or on condition that they end. */
function isBeside(clause: Clause, dealing: FoundDealing, dealings: readonly FoundDealing[]): boolean {
  if (dealing.relationship !== 'sanctions' || !dealings.some(isOfKind('supplies'))) return false;
  const at = indexOf(clause.pieces, dealing.start);
  const before = clause.pieces.slice(Math.max(0, at - MAX_TO_SANCTIONS), at);
  const isSetAside = has(before, BESIDE) || hasConditionIn(before, dealing.language ?? 'en');
  return !isPutOn(dealing) && isSetAside;
}

/** The words that say what is done. */
export function kindOf(
  clause: Clause,
  dealings: readonly FoundDealing[],
): (FoundDealing & { readonly relationship: Kind }) | null {
  for (const kind of PRECEDENCE) {
    const isMeant = (one: FoundDealing) =>
      isOfKind(kind)(one) && !isPrice(clause, one, dealings) && !isBeside(clause, one, dealings);
    const found = dealings.find(isMeant);
    if (found) return { ...found, relationship: kind };
  }
  return null;
}
