/** What relationships need in a dataset, and no more. */
import { type Dataset, relationshipOf, systemOf } from '../../domain/model/dataset';
import type { Group } from '../../domain/model/group';
import type { PartyId, SourceId, SystemId } from '../../domain/model/ids';
import type { Relationship } from '../../domain/model/relationship';

/** The relationships that objections among these are about, and that are not among them. */
export function objectedTo(dataset: Dataset, relationships: readonly Relationship[]): Relationship[] {
  const shown = new Set(relationships.map(({ id }) => id));
  const others = new Set(
    relationships.flatMap(({ about }) => (about === undefined || shown.has(about) ? [] : about)),
  );
  return Array.from(others, (id) => relationshipOf(dataset, id));
}

/** The systems with the classes that they belong to. */
function withClasses(dataset: Dataset, ids: Iterable<SystemId>): Set<SystemId> {
  const all = new Set<SystemId>();
  for (const own of ids) {
    for (
      let id: SystemId | undefined = own;
      id !== undefined && !all.has(id);
      id = systemOf(dataset, id).memberOf
    ) {
      all.add(id);
    }
  }
  return all;
}

/** What is asked for, in the order of the dataset. */
function chosen<Id extends string, Item>(items: ReadonlyMap<Id, Item>, ids: ReadonlySet<Id>): Item[] {
  return [...items].flatMap(([id, item]) => (ids.has(id) ? [item] : []));
}

/** The parties, systems and sources that relationships, their claims and groups name. */
export function neededBy(dataset: Dataset, relationships: readonly Relationship[], groups: readonly Group[]) {
  const parties = new Set<PartyId>();
  const systems = new Set<SystemId>();
  const sources = new Set<SourceId>(groups.map(({ source }) => source));
  for (const { from, to, via, system, claims } of relationships) {
    for (const id of [from, to, ...via]) parties.add(id);
    if (system) systems.add(system);
    for (const { attribution, citation } of claims) {
      if (attribution.party) parties.add(attribution.party);
      sources.add(citation.source);
    }
  }
  return {
    parties: chosen(dataset.parties, parties),
    systems: chosen(dataset.systems, withClasses(dataset, systems)),
    sources: chosen(dataset.sources, sources),
  };
}
