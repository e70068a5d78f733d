/**
 * What facets ask of tables that come after the first picture: of which groups a party was a member, and which embargoes
 * a deal fell into. Until they are there nobody was a member of anything, and an index that was made before is made anew.
 */
import type { duringOf } from '../bands/during';
import type { groupsOf } from '../groups/member-when';

/** What is asked of the tables. */
export interface FacetTables {
  readonly groupsOf: typeof groupsOf;
  readonly duringOf: typeof duringOf;
}

/** The facets whose values come of them. */
export const FACETS_OF_TABLES = ['from-in', 'to-in', 'during'] as const;

let arrived: FacetTables | null = null;

/** The tables; null where they are not there yet. */
export const facetTables = (): FacetTables | null => arrived;

/** Keeps the tables, and says whether they were not there before. */
export function keepFacetTables(tables: FacetTables): boolean {
  const areNew = arrived === null;
  arrived ??= tables;
  return areNew;
}
