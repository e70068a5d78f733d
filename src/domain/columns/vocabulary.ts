/** The ids that may stand in a filter or a link, with the names that a person may have written instead. */
import type { Dataset } from '../model/dataset';
import type { Party } from '../model/party';
import type { Source } from '../model/source';
import type { System } from '../model/system';

/** Something with an id and with names that a person may have written instead. */
export interface Entity {
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly names: readonly string[];
}

/** What a vocabulary is of. */
export type VocabularyOf =
  | 'party'
  | 'system'
  | 'source'
  | 'category'
  | 'kind'
  | 'status'
  | 'evidence'
  | 'condition'
  | 'remark'
  /** The datasets that are open. */
  | 'dataset'
  /** What can be selected. */
  | 'selectable'
  /** The sources whose text the dataset holds, where that of one is sought which it knows. */
  | 'text';

/** The ids that a facet, or a parameter of a link, can hold. */
export interface Vocabulary {
  readonly of: VocabularyOf;
  readonly has: (id: string) => boolean;
  readonly entities: () => readonly Entity[];
}

/** A vocabulary of things by their ids. */
export function vocabulary<Item>(
  of: VocabularyOf,
  items: ReadonlyMap<string, Item>,
  entityOf: (item: Item) => Entity,
): Vocabulary {
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

/** A list that is the same for every dataset. Its ids are so near to what they are called that they need no names. */
export function listOf(of: VocabularyOf, ids: readonly string[]): () => Vocabulary {
  const entities = new Map(ids.map((id) => [id, { id, names: [] }]));
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
