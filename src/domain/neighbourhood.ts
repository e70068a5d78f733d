import { type Dataset, systemIdOf } from './dataset';
import type { SelectableId } from './ids';
import type { Relationship } from './relationship';

/** All that a relationship touches: itself, the parties on it and its system. */
function touchedBy(dataset: Dataset, relationship: Relationship): readonly SelectableId[] {
  const system = systemIdOf(dataset, relationship);
  return [
    relationship.id,
    relationship.from,
    relationship.to,
    ...relationship.via,
    ...(system ? [system] : []),
  ];
}

/** The relationships that are, or touch, the thing with this id; in their given order. */
export function relationshipsTouching(
  dataset: Dataset,
  relationships: readonly Relationship[],
  id: SelectableId,
): Relationship[] {
  return relationships.filter((relationship) => touchedBy(dataset, relationship).includes(id));
}

/** What stands out when a reader points at something: it, its relationships, and all that these touch. */
export function neighbourhoodOf(
  dataset: Dataset,
  relationships: readonly Relationship[],
  id: SelectableId,
): ReadonlySet<SelectableId> {
  const touching = relationshipsTouching(dataset, relationships, id);
  return new Set([id, ...touching.flatMap((relationship) => touchedBy(dataset, relationship))]);
}
