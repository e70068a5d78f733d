/**
 * The claims of a relationship by what they are to its headline: those it rests on, those that say otherwise, what was
 * said of it besides, and what is context.
 */
import type { Claim } from '../model/claim';
import type { Quantity } from '../model/quantity';
import type { DisputedField } from '../model/reason';
import type { Relationship } from '../model/relationship';
import type { Status } from '../model/status';
import { hasNumber } from './comparison';
import { differencesOf } from './differences';
import { type Reading, readingsOf } from './disagreement';
import { bearsOut, givesStatus, givingStatus } from './statements';
import type { Because } from './support';

/** Why a side is shown: what decided, or that the other puts nothing in the place of what it denies. */
export type BecauseOfSide = Because | { readonly code: 'mere-denial' };

/** The claims on either side, each group in the order in which it is to be read. */
export interface Sides {
  /** Those that give the status that is shown; where others give another number, the number too. */
  readonly basis: readonly Claim[];
  /** Those that deny it, or give a status that it cannot have as well. */
  readonly others: readonly Claim[];
  /** Those that tell of earlier steps. */
  readonly earlier: readonly Claim[];
  /** What else is told: numbers, prices, the status without the number that is in dispute. */
  readonly besides: readonly Claim[];
  readonly context: readonly Claim[];
  /** Why this side is shown; null where nobody says otherwise. */
  readonly because: BecauseOfSide | null;
  /** The statuses of the other side; a mere denial gives none. */
  readonly rivals: readonly Status[];
  /** Where all agree on the status, the numbers of those that give others. */
  readonly counts: readonly Quantity[];
}

/** The source’s own words before ours for them. */
function quotedFirst(claims: readonly Claim[]): Claim[] {
  const isQuoted = ({ citation }: Claim) => citation.type === 'quotation';
  return [...claims.filter(isQuoted), ...claims.filter((claim) => !isQuoted(claim))];
}

/** Where a denial puts nothing in the place of what it denies, there is no other value to show. */
const MERE_DENIAL: BecauseOfSide = { code: 'mere-denial' };

/** Who says otherwise, and why the side that is shown is. */
type OtherSide = Pick<Sides, 'others' | 'because' | 'rivals' | 'counts'>;

const NOBODY: OtherSide = { others: [], because: null, rivals: [], counts: [] };

/** Whether a claim denies the relationship, and no single number or price of it. */
const deniesAll = (claim: Claim) =>
  claim.stance === 'contradicts' && (claim.says.length === 0 || givesStatus(claim));

/** Those that deny the status, or give another that cannot be true as well. */
function onStatus({ claims, status }: Relationship, reading: Reading<Status> | null): OtherSide {
  const rivals = reading?.conflicting
    ? reading.candidates.map(({ value }) => value).filter((value) => value !== status)
    : [];
  const [agreeing, rivalling] = [givingStatus(claims, status), givingStatus(claims, ...rivals)];
  const others = claims.filter(
    (claim) => !agreeing.includes(claim) && (rivalling.includes(claim) || deniesAll(claim)),
  );
  const because = rivals.length > 0 ? (reading?.because ?? null) : MERE_DENIAL;
  return others.length > 0 ? { ...NOBODY, others, because, rivals } : NOBODY;
}

/** Those that give another number, where the number that is shown is part of the headline. */
function onCount({ claims, status }: Relationship, reading: Reading<Quantity> | null): OtherSide {
  const shown = reading?.candidates.find(({ value }) => value === reading.shown);
  const inHeadline = givingStatus(claims, status).some((claim) => shown?.claims.includes(claim));
  if (!reading?.conflicting || !inHeadline) return NOBODY;
  const rest = reading.candidates.filter((candidate) => candidate !== shown && hasNumber(candidate.value));
  return {
    ...NOBODY,
    others: rest.flatMap(({ claims }) => claims),
    because: reading.because,
    counts: rest.map(({ value }) => value),
  };
}

function otherSideOf(relationship: Relationship): OtherSide {
  const { claims, events, marks } = relationship;
  if (!marks.includes('disputed')) return NOBODY;
  const { status, quantity } = readingsOf(claims, events);
  const side = onStatus(relationship, status);
  return side === NOBODY ? onCount(relationship, quantity) : side;
}

/** Sorts the claims of a relationship by what they are to its headline. */
export function sidesOf(relationship: Relationship): Sides {
  const { claims, status, quantity } = relationship;
  const side = otherSideOf(relationship);
  const others = new Set(side.others);
  const agreeing = givingStatus(claims, status).filter((claim) => !others.has(claim));
  // Where the number is in dispute, who gives none takes no side in it.
  const basis = side.counts.length > 0 ? agreeing.filter((claim) => bearsOut(claim, quantity)) : agreeing;
  const rest = claims.filter((claim) => !basis.includes(claim) && !others.has(claim));
  const isEarlier = (claim: Claim) => givesStatus(claim) && !agreeing.includes(claim);
  return {
    ...side,
    basis: quotedFirst(basis),
    others: quotedFirst(claims.filter((claim) => others.has(claim))),
    earlier: quotedFirst(rest.filter(isEarlier)),
    besides: quotedFirst(rest.filter((claim) => claim.stance !== 'context' && !isEarlier(claim))),
    context: quotedFirst(rest.filter(({ stance }) => stance === 'context')),
  };
}

/** What the sources contradict one another on, where the headline does not say it. */
export function disputedBeside(relationship: Relationship): DisputedField[] {
  const { claims, events } = relationship;
  const { others, counts } = sidesOf(relationship);
  const inHeadline = others.length === 0 ? null : counts.length > 0 ? 'quantity' : 'status';
  return differencesOf(claims, events)
    .filter(({ field, conflicting }) => conflicting && field !== inHeadline)
    .map(({ field }) => field);
}
