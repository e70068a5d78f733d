/** What claims say of their relationship, statement by statement. */
import type { Claim, Statement } from '../model/claim';
import type { Quantity } from '../model/quantity';
import type { Status } from '../model/status';
import { hasNumber, QUANTITIES } from './comparison';

/** A statement, and the claim that makes it. */
export interface ClaimedStatement {
  readonly claim: Claim;
  readonly statement: Statement;
}

/** A value that a claim gives a field. */
export interface ClaimedValue<Value> {
  readonly claim: Claim;
  readonly value: Value;
}

/** The last answer: a dozen questions about one relationship begin with what its claims say. */
let last: { readonly claims: readonly Claim[]; readonly said: readonly ClaimedStatement[] } = {
  claims: [],
  said: [],
};

/** What claims say, in their order; context says nothing about the relationship itself. */
export function statementsOf(claims: readonly Claim[]): readonly ClaimedStatement[] {
  if (last.claims !== claims) {
    const said: ClaimedStatement[] = [];
    for (const claim of claims) {
      if (claim.stance === 'context') continue;
      for (const statement of claim.says) said.push({ claim, statement });
    }
    last = { claims, said };
  }
  return last.said;
}

/** Whether a claim says how far its relationship has come. */
export function givesStatus({ stance, says }: Claim): boolean {
  return stance !== 'context' && says.some(({ field }) => field === 'status');
}

/** The claims that give their relationship one of these statuses. */
export function givingStatus(claims: readonly Claim[], ...statuses: readonly Status[]): Claim[] {
  return claims.filter(
    ({ stance, says }) =>
      stance !== 'context' && says.some((said) => said.field === 'status' && statuses.includes(said.status)),
  );
}

/** Whether a claim gives a number that bears out another: the same, or one within it. */
export function bearsOut({ says }: Claim, quantity: Quantity | null): boolean {
  if (!quantity) return false;
  return says.some(
    (said) =>
      said.field === 'quantity' && hasNumber(said.quantity) && QUANTITIES.within(quantity, said.quantity),
  );
}

/** The values that claims give one field; `valueIn` is null for statements about others. */
export function claimedValues<Value>(
  claims: readonly Claim[],
  valueIn: (statement: Statement) => Value | null,
): ClaimedValue<Value>[] {
  const given: ClaimedValue<Value>[] = [];
  for (const { claim, statement } of statementsOf(claims)) {
    const value = valueIn(statement);
    if (value !== null) given.push({ claim, value });
  }
  return given;
}
