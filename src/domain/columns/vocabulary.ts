/** The ids that may stand in a filter or a link, with the names that a person may have written instead. */
import { type BringsGroups, groupsIn, UNDATED } from '../groups/groups';
import { bundleOf } from '../model/bundle';
import type { Dataset } from '../model/dataset';
import type { Party } from '../model/party';
import { everyRow } from '../model/relationships';
import type { Source } from '../model/source';
import type { System } from '../model/system';

/** Something with an id and with names that a person may have written instead. */
export interface Entity {
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly names: readonly string[];
}

/** The ids that a facet, or a parameter of a link, can hold. */
export interface Vocabulary<Of extends string = string> {
  /** What it is a vocabulary of. */
  readonly of: Of;
  readonly has: (id: string) => boolean;
  readonly entities: () => readonly Entity[];
}

/** A vocabulary of things by their ids. */
export function vocabulary<Of extends string, Item>(
  of: Of,
  items: ReadonlyMap<string, Item>,
  entityOf: (item: Item) => Entity,
): Vocabulary<Of> {
  return { of, has: (id) => items.has(id), entities: () => Array.from(items.values(), entityOf) };
}

const namedEntity = ({ id, formerIds, name, aliases }: Party | System): Entity => ({
  id,
  formerIds,
  names: [name, ...aliases.map((alias) => alias.name)],
});
/** A source by its title. */
export const sourceEntity = ({ id, title }: Source): Entity => ({ id, names: [title] });

/** The parties of a dataset. */
export const partiesOf = ({ parties }: Dataset) => vocabulary('party', parties, namedEntity);
/** The systems of a dataset. */
export const systemsOf = ({ systems }: Dataset) => vocabulary('system', systems, namedEntity);

/**
 * A list that is the same for every dataset. Most of its ids are so near to what they are called that they need no
 * names.
 * @param names what those are called that are not
 */
export function listOf<Of extends string, Id extends string>(
  of: Of,
  ids: readonly Id[],
  names?: Readonly<Partial<Record<Id, string>>>,
): () => Vocabulary<Of> {
  const entities = new Map<string, Entity>(ids.map((id) => [id, { id, names: [names?.[id] ?? []].flat() }]));
  return () => vocabulary(of, entities, (entity) => entity);
}

/** The datasets that are open, the base and the files beside it. */
export const membersOf = ({ members }: Dataset) =>
  vocabulary('dataset', new Map(members.map((member) => [member.id as string, member])), ({ id, title }) => ({
    id,
    names: [title],
  }));

/** The sources of a dataset. */
export const sourcesOf = ({ sources }: Dataset) => vocabulary('source', sources, sourceEntity);

/** Whether an id is that of a line from a party to itself along which no relationship goes: that is somebody's mistake, and no empty line. */
export function isIdleLoop(dataset: Dataset, id: string): boolean {
  const bundle = bundleOf(dataset, id);
  if (!bundle || bundle.type === 'category' || bundle.from !== bundle.to) return false;
  const { relationships } = dataset;
  return !everyRow(relationships).some((row) => {
    const { from, to } = relationships.at(row);
    return from === to && to === bundle.from;
  });
}

/** What a line of a picture stands for: a relationship, a pair or a flow. Only the first of these can be guessed at. */
export const linesOf = (dataset: Dataset): Vocabulary<'line'> => ({
  of: 'line',
  has: (id) => {
    if (dataset.relationships.rowOf(id) !== null) return true;
    const bundle = bundleOf(dataset, id);
    return bundle !== null && bundle.type !== 'category' && !isIdleLoop(dataset, id);
  },
  entities: () => dataset.relationships.ready.map(({ id }) => ({ id, names: [] })),
});

/** The groups of states, those of a dataset and ours; and what stands for not knowing. */
export const groupsOfDataset = (dataset: BringsGroups) =>
  vocabulary(
    'group',
    new Map([...groupsIn(dataset), { id: UNDATED, title: UNDATED }].map((group) => [group.id, group])),
    ({ id, title }) => ({ id, names: [title] }),
  );
