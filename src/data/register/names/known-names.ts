/** What is known here by name: the parties and systems that an unknown name can be joined to, and which it is likely to be. */

import { namesAbroad } from '../../../domain/model/names-abroad';
import { alphabetical } from '../../../domain/text/alphabetical';
import { folded as foldedText } from '../../../domain/text/fold';
import { nearestAmong } from '../../../domain/text/nearest';
import { groupNamed } from './group-names';
import type { KnownName, NameInFile } from './known-name';
import { foldedName, namesOfParties, partsOfName, partyNamed } from './party-names';
import { PARTY_TABLE } from './party-table';
import { idOfShortCode } from './short-codes';
import { CURATED_SYSTEMS } from './system-aliases';
import { slugOfDesignation } from './system-slug';

type Of = NameInFile['of'];

const SYSTEMS = CURATED_SYSTEMS.map(({ system }) => system);

const byName = (a: KnownName, b: KnownName) => alphabetical(a.name, b.name);
const asKnown = ({ id, name }: KnownName): KnownName => ({ id, name });

/** All that a name of this kind can be joined to, by name. */
export const KNOWN_NAMES: Readonly<Record<Of, readonly KnownName[]>> = {
  party: PARTY_TABLE.map(asKnown).sort(byName),
  system: SYSTEMS.map(asKnown).sort(byName),
};

const byId = (names: readonly KnownName[]) => new Map(names.map((known) => [known.id.toLowerCase(), known]));

const BY_ID: Readonly<Record<Of, ReadonlyMap<string, KnownName>>> = {
  party: byId(KNOWN_NAMES.party),
  system: byId(KNOWN_NAMES.system),
};

const BY_SLUG = new Map(
  SYSTEMS.flatMap((system) =>
    [system.name, ...system.aliases.map(({ name }) => name)].map(
      (name) => [slugOfDesignation(name), system] as const,
    ),
  ),
);

const LOOK_UP: Readonly<Record<Of, (name: string) => KnownName | undefined>> = {
  party: partyNamed,
  system: (name) => BY_SLUG.get(slugOfDesignation(name)),
};

/** What is known by a name that somebody types, in whatever style; null where nothing is. */
export function knownByName(of: Of, name: string): KnownName | null {
  const known = LOOK_UP[of](name);
  return known ? asKnown(known) : null;
}

/** What is known by an id, in letters of whatever case; null where nothing is. */
export function knownById(of: Of, id: string): KnownName | null {
  return BY_ID[of].get(id.toLowerCase()) ?? null;
}

/** Names in other languages, folded; one that several parties have in theirs says nothing. */
function namesInLanguages(): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id } of PARTY_TABLE) {
    for (const { name } of namesAbroad(id)) {
      const fold = foldedName(name);
      ids.set(fold, ids.has(fold) && ids.get(fold) !== id ? null : id);
    }
  }
  return ids;
}

/** Made when somebody first asks about a name in another language. */
let abroad: ReadonlyMap<string, string | null> | null = null;

function idAbroad(name: string): string | null {
  abroad ??= namesInLanguages();
  return abroad.get(foldedName(name)) ?? null;
}

/** A name in Latin letters that is written in Cyrillic ones, which say the same: "Тор-М1". */
const inLatin = (name: string) => (/\p{Script=Cyrillic}/u.test(name) ? foldedText(name) : name);

const ABROAD: Readonly<Record<Of, (name: string) => KnownName | null>> = {
  party: (name) => {
    const id = idAbroad(name);
    return id === null ? null : knownById('party', id);
  },
  system: (name) => knownByName('system', inLatin(name)),
};

/** What has exactly this name in another language or script: "Россия", "روسيا", "Тор-М1"; null where nothing has, or several do. */
export const knownAbroad = (of: Of, name: string): KnownName | null => ABROAD[of](name);

/** Made when the first name is guessed at. */
const guessers: Partial<Record<Of, (name: string) => KnownName | null>> = {};

/** No longer name is a short one: two letters of it make another word. */
const MAX_SHORT = 6;

/** Whether one name is plausibly another that is spelled nearly so: a short one begins as it does. Milan is no Iran, nor is Tirana. */
const isPlausible = (name: string, meant: string) =>
  Math.min(name.length, meant.length) > MAX_SHORT ||
  (name[0] === meant[0] && Math.abs(name.length - meant.length) <= 1);

/** How many letters of a short name may be others. */
const partyEdits = (name: string) => (name.length <= MAX_SHORT ? 1 : Math.floor(name.length / 3));

/** An abbreviation in capitals, of which another letter makes another: "R.U." is no Romania, and "AUX" no Australia. */
const ABBREVIATION = /^(?:\p{Lu}\.?\s?){1,3}$/u;

function guessPartyBy(): (name: string) => KnownName | null {
  const nearest = nearestAmong(namesOfParties(), partyEdits);
  return (name) => {
    // What stands for many is no state with a few letters changed: Africa is no America, and Several no Senegal.
    if (groupNamed(name) !== null) return null;
    const id = idOfShortCode(name) ?? idAbroad(name);
    if (id) return knownById('party', id);
    const part = (partsOfName(name) ?? []).map((each) => knownByName('party', each)).find((each) => each);
    if (part) return part;
    const fold = foldedName(name);
    const meant = ABBREVIATION.test(name) ? null : nearest(fold);
    return meant !== null && isPlausible(fold, foldedName(meant)) ? knownByName('party', meant) : null;
  };
}

/** Of shorter names another letter makes another weapon: Tor and TOW. */
const MIN_LETTERS = 5;

/** Nicknames are short words of all kinds, and many other weapons have nearly such: Milan is no Midas, and Gripen no Grison. */
const maxEdits = (slug: string) => Math.max(1, Math.floor(slug.length / 4));

/** The digits and single letters of a designation, and what joins them: of the Kornet-E it is "-e", of the S-300VM "s-300-vm". */
const signsOf = (slug: string) =>
  slug
    .replace(/[a-z]{4,}/g, '')
    .replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/g, '-')
    .replace(/-+/g, '-');

function guessSystemBy(): (name: string) => KnownName | null {
  const nearest = nearestAmong(BY_SLUG.keys(), maxEdits);
  return (name) => {
    const slug = slugOfDesignation(inLatin(name));
    const known = knownAbroad('system', name);
    if (known) return known;
    const meant = slug.length < MIN_LETTERS ? null : nearest(slug);
    // Another number or letter is another weapon: Su-30 and Su-34, S-300 and S-300VM, Kornet-E and Kornet-M.
    return meant === null || signsOf(meant) !== signsOf(slug) ? null : knownByName('system', meant);
  };
}

/** What an unknown name probably stands for: a name in another language, a part of it, or one that is spelled nearly so. */
export function guessKnown(of: Of, name: string): KnownName | null {
  guessers[of] ??= of === 'party' ? guessPartyBy() : guessSystemBy();
  return guessers[of](name);
}

/** As many as are asked about at once. */
const MAX_MEANT = 3;

interface Named extends KnownName {
  readonly aliases: readonly { readonly name: string }[];
}

/** All names as they are compared: first those that are shown, then the others. */
function foldedNames(things: readonly Named[]) {
  const entry = (thing: Named, name: string) => ({ fold: foldedName(name), known: asKnown(thing) });
  return [
    ...things.map((thing) => entry(thing, thing.name)),
    ...things.flatMap((thing) => thing.aliases.map(({ name }) => entry(thing, name))),
  ];
}

/** Made when somebody types what is not known. */
const folded: Partial<Record<Of, ReturnType<typeof foldedNames>>> = {};

/** What a name may mean that is half typed, or mistyped: what begins so, then what has a word that does, else what is near. */
export function namesMeant(of: Of, typed: string): readonly KnownName[] {
  const fold = foldedName(typed);
  if (fold === '') return [];
  folded[of] ??= foldedNames(of === 'party' ? PARTY_TABLE : SYSTEMS);
  const names = folded[of];
  const found = [
    ...names.filter((name) => name.fold.startsWith(fold)),
    ...names.filter((name) => name.fold.includes(` ${fold}`)),
  ].map(({ known }) => known);
  const guess = found.length === 0 ? guessKnown(of, typed) : null;
  return [...byId(guess ? [guess] : found).values()].slice(0, MAX_MEANT);
}
