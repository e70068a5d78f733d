/**
 * The claims of a relationship by what they are to its headline: those it rests on, those that say otherwise, what was
 * said of it besides, and what is context.
 */
import type { Claim } from './claim';
import { readingsOf } from './disagreement';
import type { Relationship } from './relationship';
import type { Status } from './status';

/** The claims on either side, each group in the order in which it is to be read. */
export interface Sides {
  /** Those that give the status that is shown. */
  readonly basis: readonly Claim[];
  /** Those that deny it, or give a status that it cannot have as well. */
  readonly others: readonly Claim[];
  /** Those that tell of earlier steps. */
  readonly earlier: readonly Claim[];
  /** What else is told: numbers, prices. */
  readonly besides: readonly Claim[];
  readonly context: readonly Claim[];
  /** Completes "shown because …"; null where nobody says otherwise. */
  readonly because: string | null;
  /** The statuses of the other side; a mere denial gives none. */
  readonly rivals: readonly Status[];
}

const givesOneOf = (statuses: readonly Status[], { stance, says }: Claim) =>
  stance !== 'context' && says.some((said) => said.field === 'status' && statuses.includes(said.status));

const givesStatus = ({ stance, says }: Claim) =>
  stance !== 'context' && says.some(({ field }) => field === 'status');

/** The source’s own words before ours for them. */
function quotedFirst(claims: readonly Claim[]): Claim[] {
  const isQuoted = ({ citation }: Claim) => citation.type === 'quotation';
  return [...claims.filter(isQuoted), ...claims.filter((claim) => !isQuoted(claim))];
}

/** Where a denial puts nothing in the place of what it denies, there is no other value to show. */
const MERE_DENIAL = 'the other side only denies it, and says nothing in its place';

/** Sorts the claims of a relationship by what they are to its headline. */
export function sidesOf({ claims, events, status, marks }: Relationship): Sides {
  const reading = marks.includes('disputed') ? readingsOf(claims, events).status : null;
  const rivals = reading?.conflicting
    ? reading.candidates.map(({ value }) => value).filter((value) => value !== status)
    : [];
  const basis = claims.filter((claim) => givesOneOf([status], claim));
  const others = claims.filter(
    (claim) => !basis.includes(claim) && (givesOneOf(rivals, claim) || claim.stance === 'contradicts'),
  );
  const rest = claims.filter((claim) => !basis.includes(claim) && !others.includes(claim));
  const why = rivals.length > 0 ? (reading?.because ?? null) : MERE_DENIAL;
  return {
    basis: quotedFirst(basis),
    others: quotedFirst(others),
    earlier: quotedFirst(rest.filter(givesStatus)),
    besides: quotedFirst(rest.filter((claim) => claim.stance !== 'context' && !givesStatus(claim))),
    context: quotedFirst(rest.filter(({ stance }) => stance === 'context')),
    because: others.length > 0 ? why : null,
    rivals,
  };
}
