/**
 * Ids that a dataset may hold together. A link selects any of parties, systems and relationships by its id alone, so that no
 * two of them share one; in a person's own table, where what exports can be called what is exported, they do.
 */
import { hashOfText } from '../../data/hash';
import type { DatasetStatement } from '../../domain/model/dataset';
import { type PartyId, partyId, type SystemId, systemId } from '../../domain/model/ids';

type Lists = Pick<DatasetStatement, 'parties' | 'systems' | 'relationships' | 'claims' | 'groups'>;

/** The ids that are taken, each with the one that is free for it; none where no id is taken. */
function renamed<Id extends string>(
  items: readonly { readonly id: Id }[],
  taken: Set<string>,
  asId: (text: string) => Id,
): Map<Id, Id> {
  const ids = new Map<Id, Id>();
  for (const { id } of items) {
    if (taken.has(id)) ids.set(id, asId(`other-${hashOfText(id).slice(0, 12)}`));
    taken.add(ids.get(id) ?? id);
  }
  return ids;
}

const as = <Id extends string>(ids: ReadonlyMap<Id, Id>, id: Id): Id => ids.get(id) ?? id;

function withOthers(
  lists: Lists,
  parties: ReadonlyMap<PartyId, PartyId>,
  systems: ReadonlyMap<SystemId, SystemId>,
): Lists {
  const party = (id: PartyId) => as(parties, id);
  const system = (id: SystemId) => as(systems, id);
  return {
    parties: lists.parties.map((one) => ({ ...one, id: party(one.id) })),
    systems: lists.systems.map((one) => ({
      ...one,
      id: system(one.id),
      ...(one.memberOf !== undefined && { memberOf: system(one.memberOf) }),
    })),
    relationships: lists.relationships.map((one) => ({
      ...one,
      ...{ from: party(one.from), to: party(one.to), via: one.via.map(party) },
      ...(one.system !== undefined && { system: system(one.system) }),
    })),
    claims: lists.claims.map((one) => ({
      ...one,
      attribution: {
        ...one.attribution,
        ...(one.attribution.party !== undefined && { party: party(one.attribution.party) }),
      },
    })),
    ...(lists.groups && {
      groups: lists.groups.map((group) => ({
        ...group,
        memberships: group.memberships.map((one) => ({ ...one, party: party(one.party) })),
      })),
    }),
  };
}

/** The same with ids of their own, and without former ids that something has today. */
export function withFreeIds<Of extends Lists>(lists: Of): Of {
  const taken = new Set<string>(lists.relationships.map(({ id }) => id));
  const parties = renamed(lists.parties, taken, partyId);
  const systems = renamed(lists.systems, taken, systemId);
  const own =
    parties.size + systems.size === 0 ? lists : { ...lists, ...withOthers(lists, parties, systems) };
  const once = <Id extends string>(id: Id) => {
    const isFree = !taken.has(id);
    taken.add(id);
    return isFree;
  };
  return {
    ...own,
    parties: own.parties.map((one) => ({ ...one, formerIds: one.formerIds.filter(once) })),
    systems: own.systems.map((one) => ({ ...one, formerIds: one.formerIds.filter(once) })),
  };
}
