/** What words of dealing say has come of a deal, in their sentence: "sold", "will sell", "would have sold if". */
import type { Status } from '../../../../domain/model/status';
import type { FoundDealing } from '../found';
import type { Piece } from '../pieces';
import { has, setOf, until } from '../word-sets';
import type { DealingMeaning } from './dealing-row';
import { isScheduled, isSettled } from './settled';
import { type Tense, tenseOf } from './tenses';

const MAYBE = setOf(
  'could may might whether if possibility possible potential potentially prospect event possibly perhaps considering considers mulling eventual',
);
const WOULD = setOf('would');
const TO_COME = setOf(
  'should must can plans planned expected scheduled due soon future ready hopes aims wants going ahead yet',
);
const LIFTS = setOf(
  'lift lifts lifted lifting reverse reversed reverses reversing end ended ending removed eased waived suspended',
);

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
  agreed: 'ordered',
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

const CONTRACTS = setOf('contract contracts order orders deal deals');
/** What makes of a contract one that nobody has signed yet. */
const UNSIGNED = setOf('possible potential planned proposed draft future framework new not no');
const CONTRACT_WITHIN = 5;

/** Whether what is to come is owed: "will deliver … under a contract", "as part of an order". */
function isUnderContract(after: readonly Piece[]): boolean {
  return after.some(({ fold }, at) => {
    const isUnder = fold === 'under' || (fold === 'of' && after[at - 1]?.fold === 'part');
    const behind = isUnder ? after.slice(at + 1, at + 1 + CONTRACT_WITHIN) : [];
    const end = behind.findIndex((piece) => CONTRACTS.has(piece.fold));
    return (
      end >= 0 && !behind.slice(0, end).some((piece) => piece.type === 'sign' || UNSIGNED.has(piece.fold))
    );
  });
}

/** What the words say in their sentence: how far it has come, and whether what they tell is still to come. */
export type Told = Pick<FoundDealing, 'status' | 'isToCome'>;

function tenseIn(
  isNoun: boolean,
  clause: readonly Piece[],
  before: readonly Piece[],
  after: readonly Piece[],
) {
  const near = clause.slice(0, 6);
  // May with a capital is the month.
  const isMaybe =
    has(
      near.filter(({ raw }) => raw !== 'May'),
      MAYBE,
    ) ||
    (isNoun && has(near, WOULD));
  return isMaybe ? 'supposed' : isNoun ? 'told' : tenseOf(clause, before, after);
}

const TO_COME_IN: ReadonlySet<Tense> = new Set<Tense>(['planned', 'agreed', 'supposed']);
/** Whether a verb follows "to be": "tanks to be delivered". */
const isToBe = (clause: readonly Piece[]) => clause[0]?.fold === 'be' && clause[1]?.fold === 'to';

/** What is still to come of a deal that was made, or came: by its contract or its timetable it is ordered, else as its tense has it. */
function openStatus(tense: Tense, isOnTime: boolean, after: readonly Piece[]): Status | null {
  const isOwed = (tense === 'planned' || tense === 'agreed') && isUnderContract(after);
  return isOwed || isOnTime ? 'ordered' : OF_OPEN[tense];
}

/** What is told of sanctions that are lifted, and of a suspension: who lifts that has not suspended. */
function liftedIn(
  clause: readonly Piece[],
  relationship: DealingMeaning['relationship'],
  status: Status | null,
): Told | null {
  if (!has(clause.slice(0, 4), LIFTS)) return null;
  if (relationship === 'sanctions') return { status: 'lifted', isToCome: false };
  return status === 'suspended' ? { status: null, isToCome: false } : null;
}

/**
 * What the words say in their sentence: what may be is possible, what is planned is proposed or, by a contract, ordered, and what
 * is told as still to come otherwise has no status.
 */
export function toldIn(
  { status, relationship, isNoun, isPlan, isComing }: DealingMeaning,
  before: readonly Piece[],
  after: readonly Piece[],
): Told {
  if (isQuestion(before, after)) return { status: status === 'negotiating' ? status : null, isToCome: false };
  const clause = until(before, ({ raw }) => /^[,;:()]$/.test(raw));
  const lifted = liftedIn(clause, relationship, status);
  if (lifted) return lifted;
  const tense = tenseIn(isNoun, clause, before, after);
  const isOpen = relationship === 'supplies' && OPEN_TO.has(status);
  const isDue = isComing && (isNoun || tense === 'planned') && isScheduled(isNoun, clause, after);
  const isOnTime = isDue && isSettled(before, after);
  return {
    status: (isOpen && openStatus(tense, isOnTime, after)) || toldStatus(status, tense, clause),
    isToCome: isPlan || isDue || (!isNoun && (TO_COME_IN.has(tense) || isToBe(clause))),
  };
}
