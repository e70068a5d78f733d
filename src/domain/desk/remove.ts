/** Takes a thing out of a case file, with all that cannot be without it. */
import type { DatasetStatement } from '../model/dataset';
import type { PartyId } from '../model/ids';
import { goesWith, keyOf, LIST_OF, type Thing } from './thing';

type Gone = (thing: Thing) => boolean;

/** What only mentions a party or system goes on without it: an intermediary, a class, whom a speaker speaks for. */
function unmentioned(statement: DatasetStatement, gone: Gone): DatasetStatement {
  const stays = (id: PartyId) => !gone({ of: 'party', id });
  const { bands, groups } = statement;
  return {
    ...statement,
    systems: statement.systems.map((system) => {
      const { memberOf, ...alone } = system;
      return memberOf !== undefined && gone({ of: 'system', id: memberOf }) ? alone : system;
    }),
    relationships: statement.relationships.map((one) =>
      one.via.every(stays) ? one : { ...one, via: one.via.filter(stays) },
    ),
    claims: statement.claims.map((claim) => {
      const { party, ...attribution } = claim.attribution;
      return party === undefined || stays(party) ? claim : { ...claim, attribution };
    }),
    ...(bands && {
      bands: bands.map((band) => ({
        ...band,
        parties: band.parties.filter(stays),
        ...(band.binds && { binds: band.binds.filter(stays) }),
      })),
    }),
    ...(groups && {
      groups: groups.map((group) => ({
        ...group,
        memberships: group.memberships.filter(({ party }) => stays(party)),
      })),
    }),
  };
}

/** The case file without a thing and without what hangs on it; as it is, where the thing is not there. */
export function without(statement: DatasetStatement, thing: Thing): DatasetStatement {
  const has = (list: readonly { readonly id: string }[] = []) => list.some(({ id }) => id === thing.id);
  if (!has(statement[LIST_OF[thing.of]])) return statement;
  const keys = new Set(goesWith(statement, thing).map(keyOf));
  const gone: Gone = (one) => keys.has(keyOf(one));
  const { sources, parties, systems, relationships, claims, bands, groups, stories } = statement;
  const left: DatasetStatement = {
    ...statement,
    sources: sources.filter(({ id }) => !gone({ of: 'source', id })),
    parties: parties.filter(({ id }) => !gone({ of: 'party', id })),
    systems: systems.filter(({ id }) => !gone({ of: 'system', id })),
    relationships: relationships.filter(({ id }) => !gone({ of: 'relationship', id })),
    claims: claims.filter(({ id }) => !gone({ of: 'claim', id })),
    ...(bands && { bands: bands.filter(({ id }) => !gone({ of: 'band', id })) }),
    ...(groups && { groups: groups.filter(({ id }) => !gone({ of: 'group', id })) }),
    ...(stories && { stories: stories.filter(({ id }) => !gone({ of: 'story', id })) }),
  };
  return thing.of === 'party' || thing.of === 'system' ? unmentioned(left, gone) : left;
}
