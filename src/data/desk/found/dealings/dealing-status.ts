/** What words of dealing say has come of a deal, in their sentence: "sold", "will sell", "would have sold if". */
import type { Status } from '../../../../domain/model/status';
import type { Piece } from '../pieces';
import { has, setOf, until } from '../word-sets';
import type { DealingMeaning } from './dealing-row';
import { type Tense, tenseOf } from './tenses';

const MAYBE = setOf(
  'could may might whether if possibility possible potential potentially prospect event possibly perhaps considering considers mulling eventual',
);
const WOULD = setOf('would');
const TO_COME = setOf(
  'should must can plans planned expected scheduled due soon future ready hopes aims wants going ahead yet',
);
const LIFTS = setOf('lift lifts lifted lifting end ended ending removed eased waived suspended');

/** A question with one of these takes for granted that it happened. */
const PRESUMING = setOf('how when why which who where');

const OPEN_TO: ReadonlySet<Status | null> = new Set<Status | null>([
  null,
  'delivered',
  'partly-delivered',
  'ordered',
  'confirmed',
]);
/** What a word for something that was done says: while it is being done, or wherever it is done, it says nothing. */
const IS_PAST: ReadonlySet<Status | null> = new Set<Status | null>([
  'delivered',
  'partly-delivered',
  'ordered',
]);
const NOT_TO_COME: ReadonlySet<Status | null> = new Set<Status | null>([
  'delivered',
  'partly-delivered',
  'ordered',
  'authorised',
  'in-force',
  'confirmed',
  'refused',
  'cancelled',
  'suspended',
  'revoked',
]);

/** What a deal that was made, or came, is where the sentence only supposes, plans or foresees it. */
const OF_OPEN: Readonly<Record<Tense, Status | null>> = {
  told: null,
  supposed: 'possible',
  planned: 'proposed',
  agreed: 'confirmed',
  'going-on': null,
};

const isQuestion = (before: readonly Piece[], after: readonly Piece[]) =>
  after.at(-1)?.raw === '?' && !has(before, PRESUMING);

/** What is said of one that is neither supposed nor open. */
function toldStatus(status: Status | null, tense: Tense, clause: readonly Piece[]): Status | null {
  const isToCome = tense === 'planned' || tense === 'agreed' || has(clause.slice(0, 3), TO_COME);
  if (tense === 'supposed' || (tense === 'going-on' && IS_PAST.has(status))) return null;
  return isToCome && NOT_TO_COME.has(status) ? null : status;
}

/**
 * The status that the words have in their sentence: what may be is possible, what is planned is proposed, and what is told as
 * still to come otherwise has none.
 */
export function statusIn(
  { status, relationship, isNoun }: DealingMeaning,
  before: readonly Piece[],
  after: readonly Piece[],
): Status | null {
  if (isQuestion(before, after)) return status === 'negotiating' ? status : null;
  const clause = until(before, ({ raw }) => /^[,;:()]$/.test(raw));
  if (relationship === 'sanctions' && has(clause.slice(0, 4), LIFTS)) return 'lifted';
  const near = clause.slice(0, 6);
  // May with a capital is the month.
  const isMaybe =
    has(
      near.filter(({ raw }) => raw !== 'May'),
      MAYBE,
    ) ||
    (isNoun && has(near, WOULD));
  const tense = isMaybe ? 'supposed' : isNoun ? 'told' : tenseOf(clause, before, after);
  const isOpen = relationship === 'supplies' && OPEN_TO.has(status);
  return (isOpen && OF_OPEN[tense]) || toldStatus(status, tense, clause);
}
