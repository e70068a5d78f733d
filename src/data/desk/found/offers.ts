/** What a person may have meant who types the name of a new party or system: those that are known, with their identifiers. */
import type { Party } from '../../../domain/model/party';
import { codeOf } from '../../../domain/model/party';
import type { Category, System } from '../../../domain/model/system';
import { guessKnown } from '../../register/names/known-names';
import { PARTY_TABLE } from '../../register/names/parties';
import { SPELLINGS } from '../../register/names/parties/spellings';
import { foldedName } from '../../register/names/party-names';
import { CURATED_SYSTEMS } from '../../register/names/system-aliases';
import type { KnownThings } from './found';

/** A party or system that is offered. */
interface Offer<Thing> {
  /** As the dataset or our tables have it, with its aliases and identifiers. */
  readonly thing: Thing;
  /** Whether the dataset at the desk has it already, so that nothing new needs to be made. */
  readonly isOwn: boolean;
  /** Which of its names was meant. */
  readonly byName: string;
}

/** A party, with the code of ISO 3166 that readers know it by, or null where it has none. */
export interface PartyOffer extends Offer<Party> {
  readonly code: string | null;
}

/** A system, with its category where that is known. */
export interface SystemOffer extends Offer<System> {
  readonly category: Category | null;
}

/** What is offered to somebody who types a name. */
export interface Offers {
  readonly parties: readonly PartyOffer[];
  readonly systems: readonly SystemOffer[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
}

/** More than these nobody reads while typing. */
const MOST = 8;

/** How well a name fits what is typed, best first: the same, one that begins so, one with a word that does. */
function rankOf(fold: string, typed: string): number | null {
  if (fold === typed) return 0;
  if (fold.startsWith(typed)) return 1;
  return fold.includes(` ${typed}`) ? 2 : null;
}

function spellingsById(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [name, id] of SPELLINGS) names.set(id, [...(names.get(id) ?? []), name]);
  return names;
}

/** The names in which others write the parties of our tables. */
const MORE_NAMES = spellingsById();

/** The name of a thing that fits best, with how well. */
function bestName(
  { id, name, aliases }: Named,
  typed: string,
): { readonly byName: string; readonly rank: number } | null {
  const names = [name, id, ...aliases.map((alias) => alias.name), ...(MORE_NAMES.get(id) ?? [])];
  let best: { byName: string; rank: number } | null = null;
  for (const each of names) {
    const rank = rankOf(foldedName(each), typed);
    if (rank !== null && rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { byName: each, rank };
  }
  return best;
}

/** Those of the dataset come before those of our tables that fit as well, and take the place of what has their id. */
function offered<Thing extends Named>(
  own: readonly Thing[],
  tables: readonly Thing[],
  typed: string,
  guess: string | null,
): Offer<Thing>[] {
  const ownIds = new Set(own.map(({ id }) => id));
  const all = [...own, ...tables.filter(({ id }) => !ownIds.has(id))];
  const fitting = all.flatMap((thing) => {
    const best = bestName(thing, typed);
    return best ? [{ thing, ...best, isOwn: ownIds.has(thing.id) }] : [];
  });
  const sorted = fitting.sort((a, b) => a.rank - b.rank).slice(0, MOST);
  if (sorted.length > 0) return sorted.map(({ thing, byName, isOwn }) => ({ thing, byName, isOwn }));
  const meant = all.find(({ id }) => id === guess);
  return meant ? [{ thing: meant, byName: meant.name, isOwn: ownIds.has(meant.id) }] : [];
}

const SYSTEMS: readonly System[] = CURATED_SYSTEMS.map(({ system }) => system).filter(
  ({ kind }) => kind !== 'unnamed',
);
const PARTIES = PARTY_TABLE.filter(({ kind }) => kind !== 'unknown');

/**
 * The parties and systems that typed words may mean, by any of their names, codes and designations; where none fits, the one whose
 * name is nearly that. Whoever makes a new party or system takes one of these with its identifiers, or none.
 */
export function offersFor(words: string, known: KnownThings): Offers {
  const typed = foldedName(words.slice(0, 200));
  if (typed === '') return { parties: [], systems: [] };
  const guess = (of: 'party' | 'system') => guessKnown(of, words.slice(0, 200))?.id ?? null;
  const parties = offered(known.parties, PARTIES, typed, guess('party'));
  const systems = offered(known.systems, SYSTEMS, typed, guess('system'));
  return {
    parties: parties.map((offer) => ({ ...offer, code: codeOf(offer.thing) })),
    systems: systems.map((offer) => ({ ...offer, category: offer.thing.category ?? null })),
  };
}
