/** What a dataset states, of which nothing is derived: what the desk works on. */
import type { Dataset, DatasetStatement } from '../model/dataset';
import type { DatasetId } from '../model/ids';
import type { Relationship, RelationshipStatement } from '../model/relationship';

/** What follows from the claims of a relationship, and which of several datasets states it. What else it has, it states. */
const DERIVED = {
  ...{ claims: true, datasets: true, events: true, status: true, asOf: true, quantity: true, value: true },
  ...{ years: true, times: true, marks: true },
} satisfies Record<Exclude<keyof Relationship, keyof RelationshipStatement> | 'datasets', true>;

/** A relationship without what follows from its claims. */
const stated = (relationship: Relationship): RelationshipStatement =>
  Object.fromEntries(
    Object.entries(relationship).filter(([key]) => !Object.hasOwn(DERIVED, key)),
  ) as unknown as RelationshipStatement;

/** The statement that a dataset was built from; a dataset that was taken from several is one of its own from then on. */
export function statementOf(dataset: Dataset): DatasetStatement {
  const { id, title, version, date, description, licence, credit, changes = [] } = dataset;
  const relationships = [...dataset.relationships.ready];
  return {
    ...{ id, title, version, date, description, licence, credit },
    ...(changes.length > 0 && { changes }),
    parties: [...dataset.parties.values()],
    systems: [...dataset.systems.values()],
    sources: [...dataset.sources.values()],
    relationships: relationships.map(stated),
    claims: relationships.flatMap(({ claims }) => claims),
    ...(dataset.bands && { bands: dataset.bands }),
    ...(dataset.groups && { groups: dataset.groups }),
    ...(dataset.stories && { stories: dataset.stories.map(({ of: _, ...story }) => story) }),
  };
}

/** What a new case file says of itself. */
export type NewHead = Pick<DatasetStatement, 'id' | 'title' | 'date' | 'description' | 'licence' | 'credit'>;

/** A case file in which nothing is yet. */
export const emptyCaseFile = (head: NewHead): DatasetStatement => ({
  ...head,
  version: '0.1.0',
  ...{ parties: [], systems: [], sources: [], relationships: [], claims: [] },
});

/** A copy of a case file under an id and a title of its own: two of one id would take each other's place. */
export const copyOf = (statement: DatasetStatement, id: DatasetId, title: string): DatasetStatement => ({
  ...statement,
  ...{ id, title },
});
