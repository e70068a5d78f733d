/** Where the things of a case file name one another. */
import type { DatasetStatement } from '../model/dataset';
import type { ClaimId, PartyId, RelationshipId, SourceId, SystemId } from '../model/ids';

/** What an id that is referred to becomes. */
export interface Led {
  readonly party?: (id: PartyId) => PartyId;
  readonly system?: (id: SystemId) => SystemId;
  readonly relationship?: (id: RelationshipId) => RelationshipId;
  readonly source?: (id: SourceId) => SourceId;
  readonly claim?: (id: ClaimId) => ClaimId;
}

const same = <Id>(id: Id): Id => id;

/** A case file in which what leads to a thing leads to another. What things are called themselves stays. */
export function withReferences(statement: DatasetStatement, led: Led): DatasetStatement {
  const { party = same, system = same, relationship = same, source = same, claim: ledClaim = same } = led;
  const { bands, groups } = statement;
  const each = (ids: readonly PartyId[]) => [...new Set(ids.map(party))];
  return {
    ...statement,
    systems: statement.systems.map((one) =>
      one.memberOf === undefined ? one : { ...one, memberOf: system(one.memberOf) },
    ),
    relationships: statement.relationships.map((one) => ({
      ...one,
      ...{ from: party(one.from), to: party(one.to), via: each(one.via) },
      ...(one.system !== undefined && { system: system(one.system) }),
      ...(one.about !== undefined && { about: relationship(one.about) }),
      ...(one.reasons && {
        reasons: one.reasons.map((reason) => ({ ...reason, claims: reason.claims.map(ledClaim) })),
      }),
    })),
    claims: statement.claims.map((claim) => ({
      ...claim,
      relationship: relationship(claim.relationship),
      attribution: {
        ...claim.attribution,
        ...(claim.attribution.party !== undefined && { party: party(claim.attribution.party) }),
      },
      citation: { ...claim.citation, source: source(claim.citation.source) },
    })),
    ...(bands && {
      bands: bands.map((band) => ({
        ...band,
        parties: each(band.parties),
        ...(band.binds && { binds: each(band.binds) }),
      })),
    }),
    ...(groups && {
      groups: groups.map((group) => ({
        ...group,
        source: source(group.source),
        memberships: group.memberships.map((one) => ({ ...one, party: party(one.party) })),
      })),
    }),
  };
}

/** Every thing that something refers to, by its kind and id as in `keyOf`. */
export function referredTo(statement: DatasetStatement): ReadonlySet<string> {
  const keys = new Set<string>();
  const note =
    (of: string) =>
    <Id extends string>(id: Id): Id => {
      keys.add(`${of} ${id}`);
      return id;
    };
  withReferences(statement, {
    party: note('party'),
    system: note('system'),
    relationship: note('relationship'),
    source: note('source'),
  });
  return keys;
}
