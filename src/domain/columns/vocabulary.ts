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

/** The ids that a facet, or a parameter of a link, can hold. */
export interface Vocabulary {
  /** What there is none of: "This dataset has no party". */
  readonly absence: string;
  readonly has: (id: string) => boolean;
  readonly entities: () => readonly Entity[];
}

/** A vocabulary of things by their ids. */
export function vocabulary<Item>(
  absence: string,
  items: ReadonlyMap<string, Item>,
  entityOf: (item: Item) => Entity,
): Vocabulary {
  return { absence, has: (id) => items.has(id), entities: () => Array.from(items.values(), entityOf) };
}

const namedEntity = ({ id, formerIds, name, aliases }: Party | System): Entity => ({
  id,
  formerIds,
  names: [name, ...aliases.map((alias) => alias.name)],
});
/** A source by its title. */
export const sourceEntity = ({ id, title }: Source): Entity => ({ id, names: [title] });

/** The parties of a dataset. */
export const partiesOf = ({ parties }: Dataset) =>
  vocabulary('This dataset has no party', parties, namedEntity);
/** The systems of a dataset. */
export const systemsOf = ({ systems }: Dataset) =>
  vocabulary('This dataset has no system', systems, namedEntity);

/** A list that is the same for every dataset: its ids, and the label of each. */
export function listOf(noun: string, labels: Readonly<Record<string, string>>): () => Vocabulary {
  const entities = new Map(Object.entries(labels).map(([id, label]) => [id, { id, names: [label] }]));
  return () => vocabulary(`There is no ${noun}`, entities, (entity) => entity);
}

/** The labels of facts by their ids. */
export function labelsOf(
  facts: Readonly<Record<string, { readonly label: string }>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([id, { label }]) => [id, label]));
}

/** The datasets that are open, the base and the files beside it. */
export const membersOf = ({ members }: Dataset) =>
  vocabulary(
    'There is no open dataset',
    new Map(members.map((member) => [member.id as string, member])),
    ({ id, title }) => ({ id, names: [title] }),
  );

/** The sources of a dataset. */
export const sourcesOf = ({ sources }: Dataset) =>
  vocabulary('This dataset has no source', sources, sourceEntity);
