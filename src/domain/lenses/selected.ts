/** What a reader can select: a thing of the dataset, several relationships that a picture draws as one, how two things are connected, all that is between two parties, what a fold makes of them, what several have in common, or what a picture adds up. */

import { commonOf } from '../connections/common';
import { type Connection, connectionOf } from '../connections/connection';
import { type Bundle, bundleOf } from '../model/bundle';
import type { Dataset } from '../model/dataset';
import type { PartyId } from '../model/ids';
import type { Party } from '../model/party';
import type { Relationship } from '../model/relationship';
import { findRelationship } from '../model/relationships';
import type { System } from '../model/system';
import { type Between, betweenOf } from './between';
import { type FoldedThing, foldedThingOf } from './folds/folded-lines';
import { type Others, othersOf } from './others';

/** Something a reader can select, with what it is. */
export type Selected =
  | { readonly type: 'party'; readonly party: Party }
  | { readonly type: 'system'; readonly system: System }
  | { readonly type: 'relationship'; readonly relationship: Relationship }
  | { readonly type: 'bundle'; readonly bundle: Bundle }
  | { readonly type: 'connection'; readonly connection: Connection }
  | { readonly type: 'common'; readonly parties: readonly PartyId[] }
  | { readonly type: 'between'; readonly between: Between }
  | { readonly type: 'folded'; readonly thing: FoldedThing }
  | { readonly type: 'others'; readonly others: Others };

/** What an id stands for in this dataset, or null. Ids of parties, systems and relationships never meet. */
export function findSelectable(dataset: Dataset, id: string): Selected | null {
  const party = dataset.parties.get(id);
  if (party) return { type: 'party', party };
  const system = dataset.systems.get(id);
  if (system) return { type: 'system', system };
  const relationship = findRelationship(dataset.relationships, id);
  if (relationship) return { type: 'relationship', relationship };
  const others = othersOf(dataset, id);
  if (others) return { type: 'others', others };
  const bundle = bundleOf(dataset, id);
  if (bundle) return { type: 'bundle', bundle };
  const connection = connectionOf(dataset, id);
  if (connection) return { type: 'connection', connection };
  const between = betweenOf(dataset, id);
  if (between) return { type: 'between', between };
  const thing = foldedThingOf(dataset, id);
  if (thing) return { type: 'folded', thing };
  const parties = commonOf(dataset, id);
  return parties && { type: 'common', parties };
}
