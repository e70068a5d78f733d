/** What claims say of their relationship, statement by statement. */
import type { Claim, Statement } from './claim';

/** A statement, and the claim that makes it. */
export interface Said {
  readonly claim: Claim;
  readonly statement: Statement;
}

/** A value that a claim gives a field. */
export interface Given<Value> {
  readonly claim: Claim;
  readonly value: Value;
}

/** The last answer: a dozen questions about one relationship begin with what its claims say. */
let last: { readonly claims: readonly Claim[]; readonly said: readonly Said[] } = { claims: [], said: [] };

/** What claims say, in their order; context says nothing about the relationship itself. */
export function statementsOf(claims: readonly Claim[]): readonly Said[] {
  if (last.claims !== claims) {
    const said: Said[] = [];
    for (const claim of claims) {
      if (claim.stance === 'context') continue;
      for (const statement of claim.says) said.push({ claim, statement });
    }
    last = { claims, said };
  }
  return last.said;
}

/** The values that claims give one field; `valueIn` is null for statements about others. */
export function valuesGiven<Value>(
  claims: readonly Claim[],
  valueIn: (statement: Statement) => Value | null,
): Given<Value>[] {
  const given: Given<Value>[] = [];
  for (const { claim, statement } of statementsOf(claims)) {
    const value = valueIn(statement);
    if (value !== null) given.push({ claim, value });
  }
  return given;
}
