/**
 * What keeps two datasets from being one graph: ids that each of them uses for something of its own. Parties and systems
 * of the same id are the same party and system, which is what joins the two. A relationship and a claim belong to one
 * dataset, so that their ids may not come back, whatever they say. A source may be cited by both, if it is the same.
 */
import type { Dataset } from '../model/dataset';
import type { RelationshipId } from '../model/ids';
import type { Source } from '../model/source';

/** An id that two datasets use for what is not the same. */
export interface Clash {
  /** What the added dataset uses it for. */
  readonly of: 'party' | 'system' | 'relationship' | 'claim' | 'source';
  readonly id: string;
}

/** A register is the same one whatever day a download is of; a document is the same word for word. */
function isSameSource(a: Source, b: Source): boolean {
  if (a.kind === 'register' && b.kind === 'register')
    return a.title === b.title && a.publisher === b.publisher;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Source>;
  return [...names].every((name) => a[name] === b[name]);
}

/** Ids of parties, systems and relationships never meet in a dataset: a link selects any of them by its id alone. */
function clashesOfNodes(added: Dataset, open: Dataset): Clash[] {
  const isRelationship = (id: string) => open.relationships.rowOf(id) !== null;
  const parties = [...added.parties.keys()].filter((id) => open.systems.has(id) || isRelationship(id));
  const systems = [...added.systems.keys()].filter((id) => open.parties.has(id) || isRelationship(id));
  return [
    ...parties.map((id): Clash => ({ of: 'party', id })),
    ...systems.map((id): Clash => ({ of: 'system', id })),
  ];
}

/** The ids of the relationships of one that stand for something in the other. */
function repeatedRelationships(of: Dataset, within: Dataset): RelationshipId[] {
  const { parties, systems, relationships } = within;
  // Only what is kept in full was named by a person. The ids of rows are made, and always in the same way.
  return of.relationships.ready
    .map(({ id }) => id)
    .filter((id) => relationships.rowOf(id) !== null || parties.has(id) || systems.has(id));
}

/** The relationships that two datasets both have. */
export function repeatsOf(added: Dataset, open: Dataset): Clash[] {
  const repeated = new Set([...repeatedRelationships(added, open), ...repeatedRelationships(open, added)]);
  return Array.from(repeated, (id): Clash => ({ of: 'relationship', id }));
}

function claimIds({ relationships }: Dataset): Set<string> {
  return new Set(relationships.ready.flatMap(({ claims }) => claims.map(({ id }) => id)));
}

/** The ids for which a dataset cannot be joined to one that is open; none where it can. */
export function clashesOf(added: Dataset, open: Dataset): Clash[] {
  const repeats = repeatsOf(added, open);
  const repeated = new Set(repeats.map(({ id }) => id));
  const claims = claimIds(open);
  const sources = [...added.sources.values()].filter((source) => {
    const before = open.sources.get(source.id);
    return before !== undefined && !isSameSource(before, source);
  });
  return [
    ...clashesOfNodes(added, open).filter(({ id }) => !repeated.has(id)),
    ...repeats,
    ...[...claimIds(added)].filter((id) => claims.has(id)).map((id): Clash => ({ of: 'claim', id })),
    ...sources.map(({ id }): Clash => ({ of: 'source', id })),
  ];
}
