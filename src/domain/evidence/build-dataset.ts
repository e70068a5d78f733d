/** Building a dataset from what it states: the value of each relationship comes from its claims. */
import type { Claim } from '../model/claim';
import type { Dataset, DatasetStatement } from '../model/dataset';
import type { ById, RelationshipId } from '../model/ids';
import { readyMade } from '../model/relationships';
import { relationshipFrom } from './evidence';

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ById<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function claimsByRelationship(claims: readonly Claim[]): Map<RelationshipId, Claim[]> {
  const groups = new Map<RelationshipId, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.relationship);
    if (group) group.push(claim);
    else groups.set(claim.relationship, [claim]);
  }
  return groups;
}

/** The dataset that a sound statement describes. Call it only on what the dataset check has passed. */
export function datasetFrom(statement: DatasetStatement): Dataset {
  const claims = claimsByRelationship(statement.claims);
  const { id, title, version, date, description, licence, credit, changes = [] } = statement;
  const [first = { id, title, version, date, licence, credit }, ...others] = statement.members ?? [];
  const stories = (statement.stories ?? []).map((story) => ({
    ...story,
    of: others.length === 0 ? first.id : null,
  }));
  const relationships = statement.relationships.map((relationship) => {
    const { datasets = [first.id] } = relationship;
    return relationshipFrom(relationship, claims.get(relationship.id) ?? [], datasets);
  });
  return {
    ...{ id, title, version, date, description, licence, credit, changes },
    members: [first, ...others],
    parties: byId(statement.parties),
    systems: byId(statement.systems),
    sources: byId(statement.sources),
    relationships: readyMade(relationships),
    ...(statement.bands && { bands: statement.bands }),
    ...(statement.groups && { groups: statement.groups }),
    ...(stories.length > 0 && { stories }),
  };
}
