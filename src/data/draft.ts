/** A file under check: the items that are sound by themselves, whatever is wrong with the others. */
import type { Band } from '../domain/model/band';
import type { Claim } from '../domain/model/claim';
import type { TakenMember } from '../domain/model/dataset';
import type { Group } from '../domain/model/group';
import { PARTY_ID } from '../domain/model/ids';
import type { Party } from '../domain/model/party';
import type { RelationshipStatement } from '../domain/model/relationship';
import type { Source } from '../domain/model/source';
import type { StoryStatement } from '../domain/model/story';
import type { System } from '../domain/model/system';
import { ownValue } from './check-header';
import type { Fault } from './fault';

/** An item, and where it stands in the file. */
export interface Placed<Item> {
  readonly path: string;
  readonly item: Item;
}

/** One list of the file. */
export interface DraftList<Item> {
  /** Whether the file has the list at all. */
  readonly isList: boolean;
  /** The items that are sound by themselves. */
  readonly sound: readonly Placed<Item>[];
  /** The others, as they stand in the file. */
  readonly broken: readonly unknown[];
  /** Every id that can be read, also those of broken items. */
  readonly ids: readonly Placed<string>[];
  /** The sound item with an id, the first where there are several. */
  readonly find: (id: string) => Item | undefined;
  /** Whether an item has the id, or may have it because its own cannot be read. */
  readonly mayHold: (id: string) => boolean;
}

/** The lists of the file. */
export interface Draft {
  readonly parties: DraftList<Party>;
  readonly systems: DraftList<System>;
  readonly sources: DraftList<Source>;
  readonly relationships: DraftList<RelationshipStatement>;
  readonly claims: DraftList<Claim>;
  readonly groups: DraftList<Group>;
  readonly stories: DraftList<StoryStatement>;
  readonly members: DraftList<TakenMember>;
  readonly bands: DraftList<Band>;
}

/** The item of a list that a path leads into: `data.claims[3]`. */
const ITEM = /^data\.\w+\[\d+\]/;

function listOf<Item extends { readonly id: string }>(
  data: unknown,
  name: keyof Draft,
  brokenPaths: ReadonlySet<string>,
): DraftList<Item> {
  const list = ownValue(data, name);
  const placed = (Array.isArray(list) ? list : []).map((item: unknown, index) => {
    return { path: `data.${name}[${index}]`, item };
  });
  // An item without a fault of form is what its schema says that it is.
  const sound = placed.filter(({ path }) => !brokenPaths.has(path)) as Placed<Item>[];
  const ids = placed.flatMap(({ path, item }) => {
    const id = ownValue(item, 'id');
    return typeof id === 'string' && PARTY_ID.test(id) ? [{ path: `${path}.id`, item: id }] : [];
  });
  const byId = new Map([...sound].reverse().map(({ item }) => [item.id, item]));
  const known = new Set(ids.map(({ item }) => item));
  const isComplete = Array.isArray(list) && ids.length === list.length;
  return {
    isList: Array.isArray(list),
    sound,
    broken: placed.filter(({ path }) => brokenPaths.has(path)).map(({ item }) => item),
    ids,
    find: (id) => byId.get(id),
    mayHold: (id) => !isComplete || known.has(id),
  };
}

/** The same data, with an empty list where it leaves out one that it need not have. */
const orNone = (data: unknown, name: keyof Draft) =>
  ownValue(data, name) === undefined ? { [name]: [] } : data;

/** What can be read of a file whose form has these faults. */
export function draftOf(input: unknown, faults: readonly Fault[]): Draft {
  const data = ownValue(input, 'data');
  const broken = new Set(faults.flatMap(({ path }) => ITEM.exec(path)?.[0] ?? []));
  return {
    parties: listOf(data, 'parties', broken),
    systems: listOf(data, 'systems', broken),
    sources: listOf(data, 'sources', broken),
    relationships: listOf(data, 'relationships', broken),
    claims: listOf(data, 'claims', broken),
    bands: listOf(orNone(data, 'bands'), 'bands', broken),
    groups: listOf(orNone(data, 'groups'), 'groups', broken),
    stories: listOf(orNone(data, 'stories'), 'stories', broken),
    // A dataset that was taken from none is whole without them.
    members: listOf(orNone(data, 'members'), 'members', broken),
  };
}
