/** Makes one thing of two that turn out to be the same, and two of one that turns out not to be. */
import type { Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import { type Identifiers, identifiersOfBoth } from '../model/identifiers';
import type { ClaimId, PartyId, RelationshipId, SystemId } from '../model/ids';
import type { Alias } from '../model/party';
import type { RelationshipStatement } from '../model/relationship';
import { idsOf } from './new-ids';
import { withReferences } from './references';

/** Two things of a kind that become one: the first is known by the name of the second from then on. */
export type Merger =
  | { readonly of: 'party'; readonly id: PartyId; readonly into: PartyId }
  | { readonly of: 'system'; readonly id: SystemId; readonly into: SystemId }
  | { readonly of: 'relationship'; readonly id: RelationshipId; readonly into: RelationshipId };

interface Named<Id> {
  readonly id: Id;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly identifiers?: Identifiers;
  readonly formerIds: readonly Id[];
}

/** One of two items with the names of both; links that hold the id of the other lead to it. */
function joined<Id, Item extends Named<Id>>(items: readonly Item[], id: Id, into: Id): readonly Item[] {
  const gone = items.find((item) => item.id === id);
  const stays = items.find((item) => item.id === into);
  if (!gone || !stays || id === into) return items;
  const names = new Set([stays.name, ...stays.aliases.map(({ name }) => name)]);
  const aliases = [{ name: gone.name, type: 'spelling' } as const, ...gone.aliases];
  const both = {
    ...stays,
    aliases: [...stays.aliases, ...aliases.filter(({ name }) => !names.has(name))],
    ...identifiersOfBoth(stays, gone),
    formerIds: [...new Set([...stays.formerIds, id, ...gone.formerIds])],
  };
  return items.filter((item) => item !== gone).map((item) => (item === stays ? both : item));
}

/** What an id becomes where one thing is known by the id of another. */
const leading =
  <Id>(id: Id, into: Id) =>
  (one: Id): Id =>
    one === id ? into : one;

const mergedParties = (statement: DatasetStatement, id: PartyId, into: PartyId): DatasetStatement =>
  withReferences(
    { ...statement, parties: joined(statement.parties, id, into) },
    { party: leading(id, into) },
  );

function mergedSystems(statement: DatasetStatement, id: SystemId, into: SystemId): DatasetStatement {
  const both = { ...statement, systems: joined(statement.systems, id, into) };
  const led = withReferences(both, { system: leading(id, into) });
  return {
    ...led,
    systems: led.systems.map((system) => {
      const { memberOf, ...alone } = system;
      return memberOf === system.id ? alone : system;
    }),
  };
}

/** One of two relationships: as the second, with what only the first tells, such as its deliveries, where both are of a kind. */
function filledUp(gone: RelationshipStatement, stays: RelationshipStatement): RelationshipStatement {
  if (gone.kind !== stays.kind) return stays;
  const { about: _, ...told } = gone;
  const reasons = [...(stays.reasons ?? []), ...(gone.reasons ?? [])];
  return {
    ...{ ...told, ...stays, via: [...new Set([...stays.via, ...gone.via])] },
    ...(reasons.length > 0 && { reasons }),
  };
}

/** What a claim says of who does what to whom, and with which weapons: its relationship tells it. */
const dealtOf = (relationships: readonly RelationshipStatement[], { relationship }: Claim): string => {
  const { kind, from, to, system, scope } =
    relationships.find(({ id }) => id === relationship) ?? ({} as Partial<RelationshipStatement>);
  return JSON.stringify([kind, from, to, system, scope]);
};

/** The claims without the checks of those that tell of another deal now: nobody has held that against the source. */
function withHeldChecks(before: DatasetStatement, { relationships, claims }: DatasetStatement): Claim[] {
  return claims.map((claim, at) => {
    if (!claim.checked) return claim;
    const old = before.claims[at];
    const holds = !old || dealtOf(before.relationships, old) === dealtOf(relationships, claim);
    const { checked: _, ...unchecked } = claim;
    return holds ? claim : unchecked;
  });
}

/** Whether two relationships tell of other deals: of another kind, other parties, or weapons neither of which may be the other. */
export function areOtherDeals(
  { systems }: DatasetStatement,
  a: RelationshipStatement,
  b: RelationshipStatement,
): boolean {
  if (a.kind !== b.kind || a.from !== b.from || a.to !== b.to) return true;
  const classOf = (id: SystemId) => systems.find((one) => one.id === id)?.memberOf;
  // One source names the type, and another the class that it is of, or neither.
  const [one, other] = [a.system, b.system];
  return one && other ? one !== other && classOf(one) !== other && classOf(other) !== one : false;
}

/** A claim about another deal, which says nothing of this one: its words stay. */
function asContext({ checked: _, ...claim }: Claim): Claim {
  return { ...claim, stance: 'context', says: [] };
}

function mergedRelationships(
  statement: DatasetStatement,
  id: RelationshipId,
  into: RelationshipId,
): DatasetStatement {
  const gone = statement.relationships.find((one) => one.id === id);
  const stays = statement.relationships.find((one) => one.id === into);
  const isOther = gone && stays && areOtherDeals(statement, gone, stays);
  const relationships = statement.relationships
    .filter((one) => one !== gone)
    .map((one) => (gone && one === stays && !isOther ? filledUp(gone, one) : one));
  const claims = isOther
    ? statement.claims.map((claim) => (claim.relationship === id ? asContext(claim) : claim))
    : statement.claims;
  const led = withReferences({ ...statement, relationships, claims }, { relationship: leading(id, into) });
  return {
    ...led,
    claims: withHeldChecks(statement, led),
    // An objection that turns out to be what it objects to is about nothing any more.
    relationships: led.relationships.map((one) => {
      const { about, ...rest } = one;
      return about === one.id ? rest : one;
    }),
  };
}

/** The case file in which two things are one; as it is, where one of them is not there or both are the same. */
export function merged(statement: DatasetStatement, merger: Merger): DatasetStatement {
  if (merger.id === merger.into) return statement;
  const lists = {
    party: statement.parties,
    system: statement.systems,
    relationship: statement.relationships,
  };
  const ids = new Set<string>(lists[merger.of].map(({ id }) => id));
  if (!ids.has(merger.id) || !ids.has(merger.into)) return statement;
  switch (merger.of) {
    case 'party':
      return mergedParties(statement, merger.id, merger.into);
    case 'system':
      return mergedSystems(statement, merger.id, merger.into);
    case 'relationship':
      return mergedRelationships(statement, merger.id, merger.into);
  }
}

/** What a relationship tells that rests on the row of a register, and must be told once. */
function ofRegister({ condition, remarks, deliveries, reported }: RelationshipStatement) {
  return {
    ...(condition && { condition }),
    ...(remarks && { remarks }),
    ...(deliveries && { deliveries }),
    ...(reported && { reported }),
  };
}

/** The reasons of the part that claims go to, or stay with: those that rest on one of them; what rests on none stays. */
function reasonsOf({ reasons = [] }: RelationshipStatement, claims: readonly Claim[], isPart: boolean) {
  const ids = new Set(claims.map(({ id }) => id));
  const rests = reasons.filter((reason) =>
    reason.claims.length === 0 ? !isPart : reason.claims.some((id) => ids.has(id)),
  );
  return rests.length > 0 ? { reasons: rests } : {};
}

/**
 * The case file in which some claims about a relationship are about another one of the same parts, which is new. What was
 * delivered goes with the rows that say so, and is not counted twice.
 */
export function split(
  statement: DatasetStatement,
  id: RelationshipId,
  claims: readonly ClaimId[],
  asId: RelationshipId,
): DatasetStatement {
  const at = statement.relationships.findIndex((one) => one.id === id);
  const whole = statement.relationships[at];
  const goes = new Set<string>(claims);
  const ofIt = statement.claims.filter((claim) => claim.relationship === id);
  const [going, staying] = [ofIt.filter((one) => goes.has(one.id)), ofIt.filter((one) => !goes.has(one.id))];
  if (!whole || going.length === 0 || staying.length === 0) return statement;
  if (idsOf(statement).has(asId)) return statement;
  const { condition: _, remarks: __, deliveries: ___, reported: ____, reasons: _____, ...plain } = whole;
  const isOfRow = ({ citation }: Claim) => citation.type === 'register-row';
  const goesAlong = going.some(isOfRow) && !staying.some(isOfRow);
  const told = ofRegister(whole);
  const halves: RelationshipStatement[] = [
    { ...plain, ...(!goesAlong && told), ...reasonsOf(whole, staying, false) },
    { ...plain, id: asId, ...(goesAlong && told), ...reasonsOf(whole, going, true) },
  ];
  return {
    ...statement,
    relationships: statement.relationships.toSpliced(at, 1, ...halves),
    claims: statement.claims.map((claim) =>
      claim.relationship === id && goes.has(claim.id) ? { ...claim, relationship: asId } : claim,
    ),
  };
}
