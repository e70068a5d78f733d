/**
 * Parties of the table by their names in other languages, which are the browser's own: "Niederlande", "Arabie saoudite". A ministry
 * writes the names of states in its own language, and means the states.
 */
import { remembering } from '../../../domain/memoize/remembering';
import { namesInTables } from '../../../domain/model/names-abroad';
import type { Party } from '../../../domain/model/party';
import { type NamedParty, partyOfName } from './parties';
import { foldedName, partyNamed } from './party-names';
import { PARTY_TABLE } from './party-table';

/** Of shorter names one is a word of another language, or a code: "Fas" is Morocco in Turkish. */
const MIN_LETTERS = 4;

/** Ids by names, folded; a name that several parties have, each in some language, says nothing. */
function idsByName(): ReadonlyMap<string, Party | null> {
  const found = new Map<string, Party | null>();
  for (const party of PARTY_TABLE) {
    for (const { name } of namesInTables(party.id)) {
      const fold = foldedName(name);
      const other = found.get(fold);
      found.set(fold, other === undefined || other === party ? party : null);
    }
  }
  return found;
}

/** Made when the first name is met that the table does not have. */
let byName: ReadonlyMap<string, Party | null> | null = null;

/** Which party has exactly this name in another language; null where none has, or several do. */
export function partyAbroad(name: string): Party | null {
  const fold = foldedName(name);
  const isShort = fold.length < MIN_LETTERS && /^[a-z]*$/.test(fold);
  if (fold === '' || isShort) return null;
  byName ??= idsByName();
  return byName.get(fold) ?? null;
}

/** Whether a name is one of a party that is known here, in whatever language. */
export const isNameOfParty = (name: string): boolean =>
  partyNamed(name) !== undefined || partyAbroad(name) !== null;

function lookUp(name: string): NamedParty {
  const named = partyOfName(name);
  const party = named.known ? null : partyAbroad(name);
  // Links hold the id that the name had before it was known.
  return party
    ? { party: { ...party, formerIds: [...party.formerIds, named.party.id] }, known: true }
    : named;
}

/** A table names some hundreds of parties again and again. */
const MAX_REMEMBERED = 20_000;

/** The party that a name stands for in a table that somebody keeps in their own language. */
export const partyInTable: (name: string) => NamedParty = remembering(MAX_REMEMBERED, lookUp);
