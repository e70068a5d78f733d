/** What a relationship has of what several facets ask. */

import { dateOfOrder } from '../groups/date-of-order';
import { type Dataset, systemIdOf, systemOf } from '../model/dataset';
import type { PartyId, SystemId } from '../model/ids';
import type { Relationship } from '../model/relationship';
import type { Category } from '../model/system';
import type { Within } from './facet';
import { facetTables } from './facet-tables';

/** What a party is called; one that is not there by its id. */
export const partyName = (dataset: Dataset, value: string) => dataset.parties.get(value)?.name ?? value;

/** The system of a relationship, or none. */
export function ownSystems(within: Within, relationship: Relationship): readonly SystemId[] {
  const id = systemIdOf(within, relationship);
  return id ? [id] : [];
}

/** The category of its system, or none. */
export function ownCategories(within: Within, relationship: Relationship): readonly Category[] {
  return ownSystems(within, relationship).flatMap((id) => systemOf(within, id).category ?? []);
}

/** The groups of which a party of a relationship was a member when the goods were ordered. */
export const ownGroups = (within: Within, party: PartyId, relationship: Relationship): readonly string[] =>
  facetTables()?.groupsOf(within, party, dateOfOrder(relationship)) ?? [];
