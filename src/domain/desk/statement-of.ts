/** What a dataset states, of which nothing is derived: what the desk works on. */
import type { Dataset, DatasetStatement } from '../model/dataset';
import type { DatasetId } from '../model/ids';
import type { Relationship, RelationshipStatement } from '../model/relationship';

/** A relationship without what follows from its claims. */
function stated(relationship: Relationship): RelationshipStatement {
  const { id, kind, from, to, system, via, about, scope, condition, remarks, deliveries } = relationship;
  return {
    ...{ id, kind, from, to },
    ...(system && { system }),
    via,
    ...(about && { about }),
    ...(scope && { scope }),
    ...(condition && { condition }),
    ...(remarks && { remarks }),
    ...(deliveries && { deliveries }),
  };
}

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
