/** What a name in a question means. */
import type { PartyId } from '../model/ids';
import { folded } from '../text/fold';
import type { Hit, Search } from './search';

/** A slip leaves a name about as long as it is. */
const MAX_SLIP = 2;

/** All that something is called: its id, its name, and the other name by which it was found. */
export const namesOf = ({ id, name, because }: Hit): readonly string[] =>
  [id, name, because?.text ?? ''].map(folded);

/** Whether a text could be a slip in writing one of the names: it begins as that does, and is about as long. */
function isSlipOf(names: readonly string[], fold: string): boolean {
  return names.some((name) => name[0] === fold[0] && Math.abs(name.length - fold.length) <= MAX_SLIP);
}

/** What a name most likely means: what holds it, or else what it is a slip of; null for a name of nothing. */
export function hitMeant(search: Search, name: string): Hit | null {
  const { groups, areSure } = search(name, 1);
  const hit = groups[0]?.hits[0];
  return hit && (areSure || isSlipOf(namesOf(hit), folded(name.trim()))) ? hit : null;
}

/** The party that has this name, whole and with nothing beside it; null where none has. */
export function partyNamed(search: Search, name: string): PartyId | null {
  const hit = hitMeant(search, name);
  if (hit?.found.type !== 'party') return null;
  return namesOf(hit).includes(folded(name.trim())) ? hit.found.party.id : null;
}
