/** Ids are unique, and what refers to an item finds it. */
import { regionOf } from '../domain/groups/regions';
import { nearestAmong } from '../domain/text/nearest';
import type { Draft, DraftList, Placed } from './draft';
import { brief, type Fault, fault } from './fault';
import { didYouMean, MAX_GUESSES } from './form-faults';
import type { Referred } from './problem';

interface HoldsFormerIds {
  readonly formerIds: readonly string[];
}

/** An id, where it stands, and of which item it is or was the id. */
interface Taken extends Placed<string> {
  readonly by: string;
  readonly isFormer: boolean;
}

function currentIds({ ids }: DraftList<unknown>): Taken[] {
  return ids.map(({ path, item }) => ({ path, item, by: path.replace(/\.id$/, ''), isFormer: false }));
}

function formerIds(list: DraftList<HoldsFormerIds>): Taken[] {
  return list.sound.flatMap(({ path, item }) =>
    item.formerIds.map((id, index) => ({
      path: `${path}.formerIds[${index}]`,
      item: id,
      by: path,
      isFormer: true,
    })),
  );
}

function checkUnique(ids: readonly Taken[]): Fault[] {
  const taken = new Map<string, Taken>();
  return ids.flatMap((id) => {
    const other = taken.get(id.item);
    if (other) {
      const { by, isFormer } = other;
      return [fault(id.path, { code: 'taken-id', id: brief(id.item), by, isFormer })];
    }
    taken.set(id.item, id);
    return [];
  });
}

/** Every id that is taken twice. Parties, systems and relationships share one space: a permalink selects any of them. */
export function checkIds({
  parties,
  systems,
  sources,
  relationships,
  claims,
  bands,
  groups,
  stories,
  members,
}: Draft): Fault[] {
  const selectable = [parties, systems, relationships].flatMap(currentIds);
  return [
    ...checkUnique([...selectable, ...formerIds(parties), ...formerIds(systems)]),
    ...checkUnique(currentIds(sources)),
    ...checkUnique(currentIds(claims)),
    ...checkUnique(currentIds(groups)),
    ...checkUnique(currentIds(stories)),
    ...checkUnique(currentIds(members)),
    ...checkUnique(currentIds(bands)),
  ];
}

/** What a reference may lead to. */
interface Target {
  readonly of: Referred;
  readonly list: DraftList<unknown>;
  /** The id that was probably meant by another, if any. */
  readonly meant: (id: string) => string | null;
}

function formerOf(list: DraftList<HoldsFormerIds & { readonly id: string }>): Map<string, string> {
  return new Map(list.sound.flatMap(({ item }) => item.formerIds.map((former) => [former, item.id])));
}

/** What the list knows by a former id, else what is spelled most alike. */
function target(
  of: Referred,
  list: DraftList<unknown>,
  former: ReadonlyMap<string, string> = new Map(),
): Target {
  let nearest: ReturnType<typeof nearestAmong> | null = null;
  const meant = (id: string) => {
    nearest ??= nearestAmong(list.ids.map(({ item }) => item));
    return former.get(id) ?? nearest(id);
  };
  return { of, list, meant };
}

function targetsOf({ parties, systems, sources, relationships, claims, members }: Draft) {
  return {
    party: target('party', parties, formerOf(parties)),
    system: target('system', systems, formerOf(systems)),
    source: target('source', sources),
    relationship: target('relationship', relationships),
    claim: target('claim', claims),
    member: target('member', members),
  };
}

/** A reference from a path in the file; it may be absent. */
interface Reference {
  readonly path: string;
  readonly id: string | undefined;
  readonly to: Target;
}

/** A member may be any state that we know, also where the dataset tells nothing else of it. */
const unlessKnown = (party: string) => (regionOf(party, 'region') === null ? party : undefined);

function referencesOf(draft: Draft): Reference[] {
  const { party, system, source, relationship, claim, member } = targetsOf(draft);
  return [
    ...draft.systems.sound.map(({ path, item }) => ({
      path: `${path}.memberOf`,
      id: item.memberOf,
      to: system,
    })),
    ...draft.relationships.sound.flatMap(({ path, item }) => [
      { path: `${path}.from`, id: item.from, to: party },
      { path: `${path}.to`, id: item.to, to: party },
      { path: `${path}.system`, id: item.system, to: system },
      ...item.via.map((id, index) => ({ path: `${path}.via[${index}]`, id, to: party })),
      { path: `${path}.about`, id: item.about, to: relationship },
      ...(item.reasons ?? []).flatMap(({ claims }, reason) =>
        claims.map((id, index) => ({ path: `${path}.reasons[${reason}].claims[${index}]`, id, to: claim })),
      ),
      ...(item.datasets ?? []).map((id, index) => ({ path: `${path}.datasets[${index}]`, id, to: member })),
    ]),
    ...draft.bands.sound.flatMap(({ path, item }) => [
      ...item.parties.map((id, index) => ({ path: `${path}.parties[${index}]`, id, to: party })),
      ...(item.binds ?? []).map((id, index) => ({ path: `${path}.binds[${index}]`, id, to: party })),
    ]),
    ...draft.claims.sound.flatMap(({ path, item }) => [
      { path: `${path}.relationship`, id: item.relationship, to: relationship },
      { path: `${path}.attribution.party`, id: item.attribution.party, to: party },
      { path: `${path}.citation.source`, id: item.citation.source, to: source },
    ]),
    ...draft.groups.sound.flatMap(({ path, item }) => [
      { path: `${path}.source`, id: item.source, to: source },
      ...item.memberships.map((member, index) => ({
        path: `${path}.memberships[${index}].party`,
        id: unlessKnown(member.party),
        to: party,
      })),
    ]),
  ];
}

/** Every reference to something that is not there, with what was probably meant. */
export function checkReferences(draft: Draft): Fault[] {
  let hints = 0;
  return referencesOf(draft).flatMap(({ path, id, to }) => {
    if (id === undefined || to.list.mayHold(id)) return [];
    const hint = hints++ < MAX_GUESSES ? didYouMean(to.meant(id)) : undefined;
    return [fault(path, { code: 'no-such', of: to.of, id: brief(id) }, hint)];
  });
}
