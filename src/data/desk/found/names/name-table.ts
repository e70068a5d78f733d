/** All names of parties and systems that are looked for in a text: those of the dataset, and of our tables. */
import type { PartyId, SystemId } from '../../../../domain/model/ids';
import { namesAbroad } from '../../../../domain/model/names-abroad';
import type { Alias, Party, PartyKind } from '../../../../domain/model/party';
import type { System } from '../../../../domain/model/system';
import { PARTY_TABLE } from '../../../register/names/parties';
import { SPELLINGS } from '../../../register/names/parties/spellings';
import { CURATED_SYSTEMS } from '../../../register/names/system-aliases';
import type { KnownThings, SaidAs } from '../found';
import { keyOf, type PhraseTable, tableOfKeys } from '../phrases';
import { CAPITAL_WORDS, DEMONYM_WORDS } from './demonyms';
import { ABBREVIATIONS, NO_PARTIES } from './look-alike-words';
import { formsOf } from './names-in-cases';
import { TYPE_NAMES, TYPE_WORDS } from './type-names';
import { CAPITALS_ABROAD, SHORT_ABROAD } from './words-abroad';

/** A name and what it is the name of. */
export type NameMeaning =
  | {
      readonly of: 'party';
      readonly id: PartyId;
      readonly name: string;
      readonly is: PartyKind;
      readonly said: SaidAs;
      readonly written: string;
    }
  | {
      readonly of: 'system';
      readonly id: SystemId | null;
      readonly name: string;
      readonly written: string;
      /** Whether it is a plain word too, as NATO's names are: it needs a noun for arms beside it. */
      readonly isNickname: boolean;
      /** Whether it is another designation than that of the system, so that what is written is not silently called by that. */
      readonly isOther?: true;
    }
  | { readonly of: 'nothing'; readonly written: string };

type Entry = readonly [phrase: string, meaning: NameMeaning];

/** A code of three or four capitals is as often a word, or the short name of something else. */
const IS_CODE = /^[A-Z]{1,4}$/;
/** What tables add to a name to tell it from others: "FAN (Chad)". */
const IS_OF_TABLES = /[()/,]/;

const isName = (name: string) => !IS_CODE.test(name.replace(/[. ]/g, '')) && !IS_OF_TABLES.test(name);

function partyEntry(
  { id, name, kind: is }: Pick<Party, 'id' | 'name' | 'kind'>,
  written: string,
  said: SaidAs = 'name',
): Entry {
  return [written, { of: 'party', id, name, is, said, written }];
}

/** The names of a party: what a person gave the dataset is looked for as it is. */
function entriesOfParty(party: Party, isOwn: boolean): Entry[] {
  if (party.kind === 'unknown' && !isOwn) return [];
  const aliases = party.aliases.filter(({ type }) => isOwn || type !== 'code').map(({ name }) => name);
  return [party.name, ...aliases]
    .filter((name) => (isOwn && name === party.name) || isName(name))
    .map((name) => partyEntry(party, name));
}

const IS_ONE_WORD = /^\p{L}+$/u;

/** What alone says only the family of a weapon: which variant is meant is left to be asked. */
const IS_FAMILY = /^(?:F-16C|S-75|S-125|S-200)$/;

/** "S-400" of "S-400 Triumf"; empty where a name is no designation with a word behind it. */
const firstHalf = (name: string): string => /^((?=\S*\d)\S+) \p{Lu}/u.exec(name)?.[1] ?? '';

/** "M-4 Sherman" is not called M-4, as too much else is. */
const IS_TOO_SHORT = /^\p{L}-?\d$/u;

/** Whether a maker's name is a designation of its own, and not the designation of the system with more before or behind it. */
function isOtherDesignation({ name }: System, { name: alias, type }: Pick<Alias, 'name' | 'type'>): boolean {
  const designation = firstHalf(name) || name;
  return type === 'maker' && /\d/.test(alias) && !alias.includes(designation) && !name.includes(alias);
}

/** What a system is called that is written so. */
const calledBy = (system: System, alias: Alias) =>
  isOtherDesignation(system, alias)
    ? ({ id: system.id, name: alias.name, isOther: true } as const)
    : { id: system.id, name: system.name };

function entriesOfSystem(system: System, isOwn: boolean): Entry[] {
  if (system.kind === 'unnamed') return [];
  const names: Alias[] = [{ name: system.name, type: 'spelling' }, ...system.aliases];
  return names.flatMap((alias) => {
    const { name, type } = alias;
    const isNickname = type === 'nato' && IS_ONE_WORD.test(name);
    // NATO gave a name to all variants of a type: which of them is meant it does not say, unless the dataset does.
    const named = isNickname && !isOwn ? { id: null, name } : calledBy(system, alias);
    const meaning = (written: string): Extract<NameMeaning, { of: 'system' }> => ({
      of: 'system',
      ...named,
      written,
      isNickname,
    });
    const isPlural = /s$/i.test(name) || !/\p{L}$/u.test(name);
    const plural: Entry[] = isPlural ? [] : [[`${name}s`, meaning(`${name}s`)]];
    // "S-400 Triumf" is mostly called by the first half, "MQ-9 Reaper" by either.
    const designation = firstHalf(name);
    const isShort = designation === '' || IS_TOO_SHORT.test(designation);
    const isOpen = IS_FAMILY.test(designation) || name.includes(' Block ');
    // Of several variants none is taken for the one that is meant.
    const meant = isOpen ? { ...meaning(designation), id: null, name: designation } : meaning(designation);
    const short: Entry[] = isOwn || isShort ? [] : [[designation, meant]];
    return [[name, meaning(name)] as const, ...plural, ...short];
  });
}

/** No name of fewer letters is looked for in other languages: it is too many words of English. */
const MIN_LETTERS_ABROAD = 4;

/** The names of parties in other languages, but for those that mean another party in one of them. */
function entriesAbroad(): Entry[] {
  const names = PARTY_TABLE.flatMap((party) =>
    namesAbroad(party.id).flatMap(({ name, lang }) =>
      [name, ...formsOf(name, lang)].map((form) => ({ name: form, party })),
    ),
  );
  const owners = new Map<string, Set<string>>();
  for (const { name, party } of names) owners.set(name, (owners.get(name) ?? new Set()).add(party.id));
  return names
    .filter(({ name }) => name.length >= MIN_LETTERS_ABROAD && isName(name) && owners.get(name)?.size === 1)
    .map(({ name, party }) => partyEntry(party, name));
}

function entriesOfType(name: string, isNickname: boolean): Entry[] {
  const entry = (written: string): Entry => [written, { of: 'system', id: null, name, written, isNickname }];
  return /\p{L}$/u.test(name) && !/s$/.test(name) ? [entry(name), entry(`${name}s`)] : [entry(name)];
}

function entriesOfTables(): Entry[] {
  const byId = new Map<string, Party>(PARTY_TABLE.map((party) => [party.id, party]));
  const named =
    (said: SaidAs) =>
    ([written, id]: readonly [string, string]) => {
      const party = byId.get(id);
      return party ? [partyEntry(party, written, said)] : [];
    };
  const spellings = SPELLINGS.filter(([name]) => isName(name));
  return [
    ...NO_PARTIES.map((written): Entry => [written, { of: 'nothing', written }]),
    ...PARTY_TABLE.flatMap((party) => entriesOfParty(party, false)),
    ...[...spellings, ...ABBREVIATIONS, ...SHORT_ABROAD].flatMap(named('name')),
    ...DEMONYM_WORDS.flatMap(named('demonym')),
    ...[...CAPITAL_WORDS, ...CAPITALS_ABROAD].flatMap(named('capital')),
    ...entriesAbroad(),
    ...CURATED_SYSTEMS.flatMap(({ system }) => entriesOfSystem(system, false)),
    ...TYPE_NAMES.flatMap((name) => entriesOfType(name, false)),
    ...TYPE_WORDS.flatMap((name) => entriesOfType(name, true)),
  ];
}

const withKeys = (entries: readonly Entry[]) =>
  entries.map(([phrase, meaning]) => [keyOf(phrase), meaning] as const);

/** The names of our tables with their keys: made when the first text is looked through, and then kept. */
let ofTables: ReturnType<typeof withKeys> | null = null;

/** A dataset may call what our tables know by another name; its ids are those of our tables, or its own. */
function entriesOfDataset({ parties, systems }: KnownThings): ReturnType<typeof withKeys> {
  ofTables ??= withKeys(entriesOfTables());
  const ownName = new Map<PartyId, string>(parties.map(({ id, name }) => [id, name]));
  const renamed = ofTables.map(([key, meaning]) => {
    const name = meaning.of === 'party' ? ownName.get(meaning.id) : undefined;
    return meaning.of === 'party' && name !== undefined
      ? ([key, { ...meaning, name }] as const)
      : ([key, meaning] as const);
  });
  const own = [
    ...parties.flatMap((party) => entriesOfParty(party, true)),
    ...systems.flatMap((system) => entriesOfSystem(system, true)),
  ];
  return [...withKeys(own), ...renamed];
}

const tables = new WeakMap<KnownThings['parties'], Map<KnownThings['systems'], PhraseTable<NameMeaning>>>();

/** The names that are looked for beside these parties and systems; made once for the lists. */
export function nameTable(known: KnownThings): PhraseTable<NameMeaning> {
  const forParties = tables.get(known.parties) ?? new Map();
  const table = forParties.get(known.systems) ?? tableOfKeys(entriesOfDataset(known));
  // Only the last systems are kept: whoever edits them makes a new list each time.
  tables.set(known.parties, new Map([[known.systems, table]]));
  return table;
}
