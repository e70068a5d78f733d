/** What versions of a dataset have changed: a log that stands beside it, and what of it concerns a link. */
import { alphabetical } from '../../domain/text/alphabetical';

/** What has changed of one relationship. */
export interface RelationshipChange {
  readonly id: string;
  /** Its own parts that say something else, such as "via". */
  readonly fields: readonly string[];
  /** The claims about it that came, say something else, or went, by their ids. */
  readonly claims: ClaimChanges;
}

/** Claims by their ids. */
interface ClaimChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A relationship that is no more, as its parts were called. */
export interface RemovedRelationship {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly system: string | null;
}

/** What one version has changed in the one before it. */
export interface VersionChanges {
  readonly from: string;
  readonly to: string;
  readonly added: readonly string[];
  readonly changed: readonly RelationshipChange[];
  readonly removed: readonly RemovedRelationship[];
}

/** The log of a dataset, the oldest change first. */
export interface ChangeLog {
  /** The id of the dataset. */
  readonly id: string;
  readonly changes: readonly VersionChanges[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is read here of a dataset, as its file has it. */
export interface ComparedDataset {
  readonly id: string;
  readonly version: string;
  readonly parties: readonly Named[];
  readonly systems: readonly Named[];
  readonly relationships: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly system?: string;
  }[];
  readonly claims: readonly { readonly id: string; readonly relationship: string }[];
}

type Claims = ComparedDataset['claims'];

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

/** Where words stand in a source, what stands around them, and how their speaker is called in a line: no part of what a claim says. */
const AROUND_WORDS = new Set(['prefix', 'suffix', 'position', 'lead', 'speakerInText']);

const said = (value: unknown) =>
  JSON.stringify(value, (key, part: unknown) => (AROUND_WORDS.has(key) ? undefined : part));

/** Whether two values say the same; keys come in the order of the file, which nobody changes for nothing. */
const isSame = (a: unknown, b: unknown) => said(a) === said(b);

function byRelationship(claims: Claims): Map<string, Claims> {
  const groups = new Map<string, Claims>();
  for (const claim of claims)
    groups.set(claim.relationship, [...(groups.get(claim.relationship) ?? []), claim]);
  return groups;
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

function claimChanges(before: Claims, after: Claims): RelationshipChange['claims'] {
  const [old, now] = [byId(before), byId(after)];
  return {
    added: idsOf(after.filter(({ id }) => !old.has(id))),
    changed: idsOf(after.filter((claim) => old.has(claim.id) && !isSame(claim, old.get(claim.id)))),
    removed: idsOf(before.filter(({ id }) => !now.has(id))),
  };
}

function fieldsChanged(before: object, after: object): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(Reflect.get(before, name), Reflect.get(after, name))).sort();
}

const hasChanged = ({ fields, claims }: RelationshipChange) =>
  fields.length > 0 || Object.values(claims).some((ids) => ids.length > 0);

/** What the later of two versions of a dataset has changed. */
export function changesBetween(before: ComparedDataset, after: ComparedDataset): VersionChanges {
  const [old, now] = [byId(before.relationships), byId(after.relationships)];
  const [oldClaims, newClaims] = [byRelationship(before.claims), byRelationship(after.claims)];
  const changed = after.relationships.flatMap((relationship) => {
    const earlier = old.get(relationship.id);
    if (!earlier) return [];
    const change: RelationshipChange = {
      id: relationship.id,
      fields: fieldsChanged(earlier, relationship),
      claims: claimChanges(oldClaims.get(relationship.id) ?? [], newClaims.get(relationship.id) ?? []),
    };
    return hasChanged(change) ? [change] : [];
  });
  const nameOf = (items: readonly Named[], id: string) => items.find((item) => item.id === id)?.name ?? id;
  return {
    from: before.version,
    to: after.version,
    added: after.relationships.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    changed,
    removed: before.relationships
      .filter(({ id }) => !now.has(id))
      .map(({ id, from, to, system }) => ({
        id,
        from: nameOf(before.parties, from),
        to: nameOf(before.parties, to),
        system: system === undefined ? null : nameOf(before.systems, system),
      })),
  };
}

/** What two steps have changed of the claims: one that has come and changed since has come, and one that came and went is not told. */
function claimsSince(earlier: ClaimChanges, later: ClaimChanges): ClaimChanges {
  const [came, went] = [new Set(earlier.added), new Set(later.removed)];
  const back = new Set(later.added.filter((id) => earlier.removed.includes(id)));
  const added = [...earlier.added, ...later.added].filter((id) => !went.has(id) && !back.has(id));
  const changed = [...earlier.changed, ...later.changed, ...back];
  const removed = [...earlier.removed, ...later.removed].filter((id) => !came.has(id) && !back.has(id));
  return {
    added,
    changed: [...new Set(changed)].filter((id) => !came.has(id) && !went.has(id)),
    removed,
  };
}

/** Two changes of one relationship as one. */
const merged = (earlier: RelationshipChange | undefined, later: RelationshipChange): RelationshipChange =>
  earlier
    ? {
        id: later.id,
        fields: [...new Set([...earlier.fields, ...later.fields])].sort(),
        claims: claimsSince(earlier.claims, later.claims),
      }
    : later;

/**
 * What has changed since a version, all steps in one: what has come and gone since is not told. Null where the log knows
 * no such version, as one that is newer than a copy of the site.
 */
export function changesSince(
  { changes }: ChangeLog,
  version: string,
): Pick<VersionChanges, 'added' | 'changed' | 'removed'> | null {
  if (!changes.some(({ from, to }) => from === version || to === version)) return null;
  const added = new Set<string>();
  const changed = new Map<string, RelationshipChange>();
  const removed = new Map<string, RemovedRelationship>();
  const add = (id: string) => removed.delete(id) || added.add(id);
  const remove = (gone: RemovedRelationship) => added.delete(gone.id) || removed.set(gone.id, gone);
  for (const step of changes.filter(({ to }) => alphabetical(to, version) > 0)) {
    step.added.forEach(add);
    for (const change of step.changed) changed.set(change.id, merged(changed.get(change.id), change));
    step.removed.forEach(remove);
  }
  return {
    added: [...added],
    changed: [...changed.values()].filter(
      (change) => hasChanged(change) && !added.has(change.id) && !removed.has(change.id),
    ),
    removed: [...removed.values()],
  };
}
