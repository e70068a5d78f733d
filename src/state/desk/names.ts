/** Whom and what a name may mean that is typed at the desk: in the case file, in the tables of the app, or something new. */
import { knownAbroad, namesMeant } from '../../data/register/names/known-names';
import { PARTY_TABLE, partyOfName } from '../../data/register/names/parties';
import { foldedName } from '../../data/register/names/party-names';
import { CURATED_SYSTEMS, NOT_NAMED } from '../../data/register/names/system-aliases';
import { systemOfDesignation } from '../../data/register/names/systems';
import { familyOf } from '../../data/register/names/variants';
import type { Chosen } from '../../domain/desk/claim-draft';
import { freeId, idsOf } from '../../domain/desk/new-ids';
import type { DatasetStatement } from '../../domain/model/dataset';
import { partyId, systemId } from '../../domain/model/ids';
import type { Alias, Party } from '../../domain/model/party';
import type { Category, System } from '../../domain/model/system';

/** Something that a typed name may mean. */
export interface NameOption<Item extends { readonly id: string }> {
  readonly chosen: Chosen<Item>;
  readonly name: string;
  /** Whether the case file has it, the tables of the app do, or nobody does yet. */
  readonly from: 'case-file' | 'table' | 'new';
  /** Whether the typed name is a name of it, and no mere beginning of one. */
  readonly isExact: boolean;
  /** Whether it is perhaps another variant of the same weapon: an F-16C for an F-16. */
  readonly isVariant?: boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
}

/** No list is longer: whoever looks for more types another letter. */
const MAX_OPTIONS = 8;

/** No more is asked about beside a field. */
const MAX_PERHAPS = 3;

const namesOf = ({ name, aliases }: Named) => [name, ...aliases.map((alias) => alias.name)];

/** What of the case file begins so, then what has a word that does. */
function here<Item extends Named>(items: readonly Item[], typed: string): Item[] {
  const fold = foldedName(typed);
  if (fold === '') return items.slice(0, MAX_OPTIONS);
  const folds = items.map((item) => ({ item, names: namesOf(item).map(foldedName) }));
  const found = [
    ...folds.filter(({ names }) => names.some((name) => name.startsWith(fold))),
    ...folds.filter(({ names }) => names.some((name) => name.includes(` ${fold}`))),
  ];
  return [...new Set(found.map(({ item }) => item))].slice(0, MAX_OPTIONS);
}

const isSameName = (typed: string) => {
  const fold = foldedName(typed);
  return (item: Named) => fold !== '' && namesOf(item).some((name) => foldedName(name) === fold);
};

const tableParty = (id: string) => PARTY_TABLE.find((party) => party.id === id);
const tableSystem = (id: string) => CURATED_SYSTEMS.find(({ system }) => system.id === id)?.system;

/** A party that nobody knows yet, with an id that nothing has. */
function newParty(statement: DatasetStatement, typed: string): Party {
  const { party } = partyOfName(typed);
  const id = partyId(freeId(idsOf(statement), party.id));
  return { id, kind: 'unknown', name: typed.trim(), aliases: [], formerIds: [] };
}

/** A system that nobody knows yet. What it is, somebody has to say. */
export function newSystem(statement: DatasetStatement, typed: string): System {
  const { id, category } = systemOfDesignation(typed, '', undefined);
  return {
    ...{ id: systemId(freeId(idsOf(statement), id)), kind: 'system', name: typed.trim() },
    ...{ description: '', ...(category && { category }), aliases: [], formerIds: [] },
  };
}

/** The category that its name and description tell by the rules that registers are read with; undefined where none fits. */
const toldCategory = ({ name, description }: System): Category | undefined =>
  systemOfDesignation(name, description, undefined).category;

/** A new system once it is described otherwise: its category follows, unless a person has chosen another, or it is told elsewhere. */
export function described(system: System, before: System): System {
  if (system.description === before.description || system.category !== before.category) return system;
  const isChosen = before.category !== undefined && before.category !== toldCategory(before);
  if (isChosen) return system;
  const { category: _, ...others } = system;
  const category = toldCategory(system);
  return category ? { ...others, category } : others;
}

/** What the tables know by a typed name: that which has this very name, and what it may mean. */
interface Known<Item> {
  readonly exact: Item | undefined;
  readonly meant: readonly (Item | undefined)[];
}

function options<Item extends Named>(
  items: readonly Item[],
  typed: string,
  { exact, meant }: Known<Item>,
  made: () => Item,
): NameOption<Item>[] {
  const isSame = isSameName(typed);
  const exactHere = items.find(({ id }) => id === exact?.id);
  const own = [...new Set([...(exactHere ? [exactHere] : []), ...here(items, typed)])].map(
    (item): NameOption<Item> => ({
      ...{ chosen: { known: item.id }, name: item.name, from: 'case-file' },
      isExact: item === exactHere || isSame(item),
    }),
  );
  const ids = new Set<string>(items.map(({ id }) => id));
  const others = [...new Set([exact, ...meant])].flatMap((item): NameOption<Item>[] =>
    item && !ids.has(item.id)
      ? [{ chosen: { made: item }, name: item.name, from: 'table', isExact: item === exact || isSame(item) }]
      : [],
  );
  const found = [...own, ...others];
  if (typed.trim() === '' || found.some(({ isExact }) => isExact)) return found;
  const option: NameOption<Item> = {
    ...{ chosen: { made: made() }, name: typed.trim(), from: 'new', isExact: false },
  };
  return [...found, option];
}

/** The parties that a name may mean, the likeliest first. */
export function partiesMeant(statement: DatasetStatement, typed: string): NameOption<Party>[] {
  const { party, known } = partyOfName(typed);
  const meant = namesMeant('party', typed).map(({ id }) => tableParty(id));
  const id = known ? party.id : knownAbroad('party', typed)?.id;
  const exact = typed.trim() !== '' && id ? tableParty(id) : undefined;
  return options(statement.parties, typed, { exact, meant }, () => newParty(statement, typed));
}

/** The systems that a name may mean, the likeliest first; where nothing is typed, also that none is named. */
export function systemsMeant(statement: DatasetStatement, typed: string): NameOption<System>[] {
  if (typed.trim() === '')
    return options(statement.systems, typed, { exact: undefined, meant: [NOT_NAMED] }, () => NOT_NAMED);
  const meant = namesMeant('system', typed).map(({ id }) => tableSystem(id));
  const { id } = systemOfDesignation(typed, '', undefined);
  const exact = tableSystem(id) ?? tableSystem(knownAbroad('system', typed)?.id ?? '');
  const found = options(statement.systems, typed, { exact, meant }, () => newSystem(statement, typed));
  return withVariants(statement, typed, found);
}

/** The options, and among them what is perhaps another variant of the weapon, which is never taken for it. */
function withVariants(
  statement: DatasetStatement,
  typed: string,
  found: readonly NameOption<System>[],
): NameOption<System>[] {
  const family = familyOf(typed);
  if (family === null) return [...found];
  const isOne = ({ kind, name, aliases }: System) =>
    kind === 'system' &&
    [name, ...aliases.map((alias) => alias.name)].some((one) => familyOf(one) === family);
  const variants = [...statement.systems, ...CURATED_SYSTEMS.map(({ system }) => system)].filter(isOne);
  const ids = new Set<string>(variants.map(({ id }) => id));
  const marked = found.map((option) =>
    !option.isExact && option.from !== 'new' && ids.has(idOf(option))
      ? { ...option, isVariant: true }
      : option,
  );
  const known = new Set(found.map(idOf));
  const here = new Set<string>(statement.systems.map(({ id }) => id));
  const others = variants.slice(0, MAX_OPTIONS).flatMap((system): NameOption<System>[] => {
    if (known.has(system.id)) return [];
    known.add(system.id);
    return here.has(system.id)
      ? [{ ...perhaps(system), chosen: { known: system.id }, from: 'case-file' }]
      : [{ ...perhaps(system), chosen: { made: system }, from: 'table' }];
  });
  const isNew = ({ from }: NameOption<System>) => from === 'new';
  return [...marked.filter((one) => !isNew(one)), ...others, ...marked.filter(isNew)];
}

const idOf = ({ chosen }: NameOption<System>): string => ('made' in chosen ? chosen.made.id : chosen.known);

const perhaps = ({ name }: System) => ({ name, isExact: false, isVariant: true }) as const;

/** What a weapon is perhaps that nobody knows by its name: other variants of it, to be asked about. */
export const variantsMeant = (statement: DatasetStatement, name: string): NameOption<System>[] =>
  systemsMeant(statement, name)
    .filter(({ isVariant }) => isVariant)
    .slice(0, MAX_PERHAPS);

/** What a name means without a doubt: what has this very name, else somebody or something new; null where nothing is typed. */
export const takenFor = <Item extends { readonly id: string }>(
  found: readonly NameOption<Item>[],
): NameOption<Item> | null =>
  found.find(({ isExact }) => isExact) ?? found.find(({ from }) => from === 'new') ?? null;

/** The id of the party or system that the tables of the app know by this very name, in any language; null where they know none. */
export function idInTables(of: 'party' | 'system', name: string): string | null {
  const asked = name.trim();
  if (asked === '') return null;
  if (of === 'party') {
    const { party, known } = partyOfName(asked);
    return known ? party.id : (knownAbroad('party', asked)?.id ?? null);
  }
  const { id } = systemOfDesignation(asked, '', undefined);
  return (tableSystem(id) ?? tableSystem(knownAbroad('system', asked)?.id ?? ''))?.id ?? null;
}

/** Whether the tables of the app know a party or system by this id: then there is nothing more to say of it. */
export const isOfTable = (of: 'party' | 'system', id: string): boolean =>
  (of === 'party' ? tableParty(id) : tableSystem(id)) !== undefined;
