/**
 * What each file tells of a deal that several files tell of by one number. Who looks at one of them alone is shown what it tells:
 * downloads for other years each have the deliveries of their own.
 */
import type { FacetIndex } from '../columns/facet-index';
import type { Relationship } from '../model/relationship';
import { everyRow } from '../model/relationships';
import type { Indexed } from './indexed';
import { numbersAt } from './rebuilt';

/** What one of the files tells of a deal. */
interface Part {
  readonly of: Indexed;
  readonly relationship: () => Relationship;
}

/** A deal that several files tell of, and how their parts are joined. */
export interface SharedDeal {
  readonly parts: readonly Part[];
  readonly merge: (parts: readonly Part[]) => Relationship;
}

/** These deals, by their rows. */
export type SharedDeals = ReadonlyMap<number, SharedDeal>;

/** The shared deals of datasets, in the rows that they have where these are joined in their order. */
export function chainedShared(files: readonly (Indexed & { readonly shared?: SharedDeals })[]): SharedDeals {
  const found = new Map<number, SharedDeal>();
  let before = 0;
  for (const { index, shared = [] } of files) {
    for (const [row, deal] of shared) found.set(before + row, deal);
    before += index.relationships.size;
  }
  return found;
}

/** Of shared deals what only some files tell, where these do not tell all. */
function ownParts(shared: SharedDeals, isChosen: (file: string) => boolean): Map<number, Relationship> {
  const found = new Map<number, Relationship>();
  for (const [row, { parts, merge }] of shared) {
    const own = parts.filter(({ of }) => of.dataset.members.some(({ id }) => isChosen(id)));
    if (own.length > 0 && own.length < parts.length) found.set(row, merge(own));
  }
  return found;
}

/** The same index with what only some files tell of the deals that others tell of too; itself where that is all. */
export function asTheyTell(
  index: FacetIndex,
  shared: SharedDeals,
  isChosen: (file: string) => boolean,
): FacetIndex {
  const own = ownParts(shared, isChosen);
  if (own.size === 0) return index;
  const { relationships } = index;
  return {
    ...index,
    ...numbersAt(index, everyRow(relationships), own),
    relationships: { ...relationships, at: (row) => own.get(row) ?? relationships.at(row) },
  };
}
