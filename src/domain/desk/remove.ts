/** Takes a thing out of a case file, with all that cannot be without it. */
import type { DatasetStatement } from '../model/dataset';
import { goesWith, type Thing } from './thing';

const idsOf = (things: readonly Thing[], of: Thing['of']): ReadonlySet<string> =>
  new Set(things.filter((thing) => thing.of === of).map(({ id }) => id));

/** What only mentions a party or system goes on without it: an intermediary, a class, whom a speaker speaks for. */
function unmentioned(statement: DatasetStatement, things: readonly Thing[]): DatasetStatement {
  const [parties, systems] = [idsOf(things, 'party'), idsOf(things, 'system')];
  if (parties.size + systems.size === 0) return statement;
  return {
    ...statement,
    systems: statement.systems.map(({ memberOf, ...system }) =>
      memberOf === undefined || systems.has(memberOf) ? system : { ...system, memberOf },
    ),
    relationships: statement.relationships.map((one) =>
      one.via.some((id) => parties.has(id)) ? { ...one, via: one.via.filter((id) => !parties.has(id)) } : one,
    ),
    claims: statement.claims.map((claim) => {
      const { party, ...attribution } = claim.attribution;
      return party !== undefined && parties.has(party) ? { ...claim, attribution } : claim;
    }),
    ...(statement.groups && {
      groups: statement.groups.map((group) => ({
        ...group,
        memberships: group.memberships.filter(({ party }) => !parties.has(party)),
      })),
    }),
  };
}

/** The case file without a thing and without what hangs on it. */
export function without(statement: DatasetStatement, thing: Thing): DatasetStatement {
  const things = goesWith(statement, thing);
  const stays =
    (of: Thing['of']) =>
    ({ id }: { readonly id: string }) =>
      !idsOf(things, of).has(id);
  return unmentioned(
    {
      ...statement,
      sources: statement.sources.filter(stays('source')),
      parties: statement.parties.filter(stays('party')),
      systems: statement.systems.filter(stays('system')),
      relationships: statement.relationships.filter(stays('relationship')),
      claims: statement.claims.filter(stays('claim')),
      ...(statement.groups && { groups: statement.groups.filter(stays('group')) }),
    },
    things,
  );
}
