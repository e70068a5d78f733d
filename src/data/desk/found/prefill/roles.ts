/** Who does what to whom, from how the words of dealing and the parties of a sentence stand to one another. */
import type { Direction, FoundDealing, FoundParty } from '../found';
import type { Clause, Mention } from './mentions';
import { indexOf, isPassive, PARTICIPLE, receiverOf, subjectOf } from './subjects';

/** One end of a relationship. */
export type Role = 'from' | 'to' | 'via';

/** A mention in a role, and how plainly it has it: what stands after "to" before what arms are called by. */
export interface Cast {
  readonly role: Role;
  readonly mention: Mention;
  readonly weight: 1 | 2 | 3;
}

const SUBJECT_IS: Readonly<Record<Direction, Role | null>> = {
  gives: 'from',
  takes: 'to',
  acts: 'from',
  reaches: null,
  neither: null,
};

/** What each preposition makes of a party, by the direction of the words of dealing. */
const AFTER: Readonly<Record<Direction, Readonly<Record<string, Role>>>> = {
  gives: { to: 'to', from: 'from', by: 'from', via: 'via' },
  takes: { from: 'from', by: 'to', via: 'via' },
  acts: { from: 'from', by: 'from', on: 'to', upon: 'to', against: 'to', to: 'to', at: 'to' },
  reaches: { of: 'to', via: 'via' },
  neither: { via: 'via' },
};

/** Whom something is done to right behind its verb: "supplied Egypt with", "offered Venezuela". */
function isObject({ pieces }: Clause, { first, after, isOrigin }: Mention, verb: FoundDealing): boolean {
  const end = pieces.findIndex((piece) => piece.start >= verb.end);
  return (
    after === null &&
    !isOrigin &&
    !verb.isNoun &&
    end >= 0 &&
    (first === end || (first === end + 1 && pieces[end]?.fold === 'the'))
  );
}

/** "By" says who does it only of a verb in the passive and of a noun. */
function isByDoer({ pieces }: Clause, verb: FoundDealing): boolean {
  return (
    verb.isNoun ||
    isPassive(pieces, indexOf(pieces, verb.start)) ||
    PARTICIPLE.test(pieces[indexOf(pieces, verb.start)]?.fold ?? '')
  );
}

/** Whether a party stands right behind words of dealing, but for a preposition and small words. */
function isBeside({ pieces }: Clause, { first }: Mention, verb: FoundDealing): boolean {
  const end = pieces.findIndex((piece) => piece.start >= verb.end);
  return end >= 0 && first >= end && first - end <= 2;
}

/** Whether no other words of dealing stand between a verb and a party behind it, which would then be theirs. */
function isGoverned({ found }: Clause, { party }: Mention, verb: FoundDealing): boolean {
  if (party.start < verb.end) return false;
  const between = found.filter(({ start, end }) => start >= verb.end && end <= party.start);
  return !between.some((each) => each.kind === 'dealing' && each.direction !== 'neither');
}

/** Whether it is an order that is placed "with" whoever gives. */
const isOrderWith = ({ pieces }: Clause, verb: FoundDealing) =>
  verb.direction === 'takes' && /^placed$/.test(pieces[indexOf(pieces, verb.start)]?.fold ?? '');

/** The role that a party has after a preposition; null where it has none. */
function roleAfter(clause: Clause, mention: Mention, verb: FoundDealing): Role | null {
  const { after } = mention;
  if (after === 'with' && isOrderWith(clause, verb)) return 'from';
  if (after === null || (after === 'by' && !isByDoer(clause, verb))) return null;
  const role = AFTER[verb.direction][after] ?? null;
  return role === 'via' || isGoverned(clause, mention, verb) ? role : null;
}

/** The role of a party that stands after no preposition, and how plainly it has it. */
function bareRole(
  clause: Clause,
  mention: Mention,
  verb: FoundDealing,
  subject: Mention | null,
): readonly [Role | null, Cast['weight']] {
  const { direction } = verb;
  if (mention === subject) return [SUBJECT_IS[direction], 3];
  if (mention === receiverOf(clause, [mention], verb)) return ['to', 3];
  const canHaveObject = direction === 'gives' || direction === 'acts';
  if (canHaveObject && isObject(clause, mention, verb)) return ['to', 3];
  // Arms that are called by a state mostly come from it, where nobody else is told to give them.
  const isOfGoods = direction === 'gives' || direction === 'takes';
  return [mention.isOrigin && isOfGoods ? 'from' : null, 1];
}

function roleOf(
  clause: Clause,
  mention: Mention,
  verb: FoundDealing,
  subject: Mention | null,
): readonly [Role | null, Cast['weight']] {
  if (verb.direction === 'acts' && mention.after !== null) {
    return [roleAfter(clause, mention, verb), isBeside(clause, mention, verb) ? 3 : 2];
  }
  if (mention.owns) return [mention.owns === verb ? SUBJECT_IS[verb.direction] : null, 3];
  if (mention.after !== null) return [roleAfter(clause, mention, verb), 3];
  return bareRole(clause, mention, verb, subject);
}

function castBy(clause: Clause, mention: Mention, verb: FoundDealing, subject: Mention | null): Cast | null {
  const [role, weight] = roleOf(clause, mention, verb, subject);
  return role && { role, mention, weight };
}

/** Statuses that only whoever gives can bring about. */
const OF_GIVER: ReadonlySet<string | null> = new Set(['authorised', 'refused', 'revoked', 'suspended']);
/** Statuses that say nothing of what their subject is in the deal. */
const OF_ANYBODY: ReadonlySet<string | null> = new Set(['confirmed', 'cancelled', 'not-concluded']);

/** What a deal is of that is made, or talked of, with goods "from" somebody. */
const OF_DEAL: ReadonlySet<string | null> = new Set(['negotiating', 'ordered']);

/** Whoever the goods come from that words behind speak of: "negotiating for 12 helicopters from Russia". */
const giversOf = (clause: Clause, mentions: readonly Mention[], neutral: FoundDealing) =>
  neutral.relationship === 'supplies' && OF_DEAL.has(neutral.status)
    ? mentions.filter((mention) => mention.after === 'from' && isGoverned(clause, mention, neutral))
    : [];

/** Whoever a deal is made with: an agency goes between, another gives or takes. */
function castOfPartners(mentions: readonly Mention[], role: Role | null): Cast[] {
  return mentions.flatMap((mention): Cast[] => {
    if (mention.after !== 'with') return [];
    if (mention.party.is === 'agency-or-company') return [{ role: 'via', mention, weight: 2 }];
    return role ? [{ role: role === 'to' ? 'from' : 'to', mention, weight: 2 }] : [];
  });
}

/** What a state that negotiates, signs or approves is in the deal that other words in the sentence speak of. */
function castOfNeutral(
  clause: Clause,
  mentions: readonly Mention[],
  neutral: FoundDealing,
  told: Direction,
): Cast[] {
  const subject = subjectOf(clause, mentions, neutral);
  const givers = told === 'neither' ? giversOf(clause, mentions, neutral) : [];
  const direction = givers.length > 0 ? 'takes' : told;
  const role = SUBJECT_IS[direction];
  const licence = clause.pieces.some(({ fold }) => /^licen[cs]es?$/.test(fold));
  const isGiver = direction === 'neither' && licence && OF_GIVER.has(neutral.status);
  const own = isGiver ? 'from' : OF_ANYBODY.has(neutral.status) ? null : role;
  return [
    ...(subject && own ? [{ role: own, mention: subject, weight: 2 } as const] : []),
    ...givers.map((mention) => ({ role: 'from', mention, weight: 2 }) as const),
    ...castOfPartners(mentions, role),
  ];
}

const FOR_ORDER = /^(?:order|orders)$/;

/** How far behind words that speak of a deal others may say which way it goes, in pieces: "negotiating the purchase of". */
const MAX_TO_DEAL = 8;

/** Which way the deal goes that words speak of which do not say it themselves. */
function directionOf({ pieces }: Clause, neutral: FoundDealing, others: readonly FoundDealing[]): Direction {
  const from = pieces.findIndex(({ start }) => start >= neutral.end);
  if (from < 0) return 'neither';
  const behind = pieces.slice(from, from + MAX_TO_DEAL);
  const end = behind.findIndex(({ raw }) => /^[;:]$/.test(raw));
  const near = end < 0 ? behind : behind.slice(0, end);
  const told = others.find(
    ({ start, direction }) => direction !== 'acts' && near.some((piece) => piece.start === start),
  );
  if (told) return told.direction;
  const isForOrder = near.some(
    ({ fold }, at) => FOR_ORDER.test(fold) && near.slice(0, at).some((piece) => piece.fold === 'for'),
  );
  return isForOrder ? 'takes' : 'neither';
}

/** The parties of a sentence in the roles that these words of dealing, all of one kind, give them. */
export function castIn(
  clause: Clause,
  mentions: readonly Mention[],
  dealings: readonly FoundDealing[],
): readonly Cast[] {
  const told = dealings.filter(({ direction }) => direction !== 'neither');
  const neutral = dealings.filter(({ direction }) => direction === 'neither');
  const subjects = new Map(told.map((verb) => [verb, subjectOf(clause, mentions, verb)]));
  const direct = told.flatMap((verb) =>
    mentions.flatMap((mention) => castBy(clause, mention, verb, subjects.get(verb) ?? null) ?? []),
  );
  return [
    ...direct,
    ...neutral.flatMap((verb) => castOfNeutral(clause, mentions, verb, directionOf(clause, verb, told))),
  ];
}

/** The one party that has a role most plainly; null where it is one of several, or where two have it. */
export function chosen(casts: readonly Cast[], role: Role): FoundParty | null {
  const all = casts.filter((cast) => cast.role === role);
  const weight = Math.max(0, ...all.map((cast) => cast.weight));
  const best = all.filter((cast) => cast.weight === weight).map(({ mention }) => mention);
  const [first] = best;
  if (!first || best.some(({ isOneOfSeveral, party }) => isOneOfSeveral || !party.sure)) return null;
  return best.every(({ party }) => party.party === first.party.party) ? first.party : null;
}
