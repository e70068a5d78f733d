/** Whom and what a name may mean that is typed at the desk: in the case file, in the tables of the app, or something new. */
import { namesMeant } from '../../data/register/names/known-names';
import { PARTY_TABLE, partyOfName } from '../../data/register/names/parties';
import { foldedName } from '../../data/register/names/party-names';
import { CURATED_SYSTEMS, NOT_NAMED } from '../../data/register/names/system-aliases';
import { systemOfDesignation } from '../../data/register/names/systems';
import type { Chosen } from '../../domain/desk/claim-draft';
import { freeId, idsOf } from '../../domain/desk/new-ids';
import type { DatasetStatement } from '../../domain/model/dataset';
import { partyId, systemId } from '../../domain/model/ids';
import type { Alias, Party } from '../../domain/model/party';
import type { System } from '../../domain/model/system';

/** Something that a typed name may mean. */
export interface NameOption<Item extends { readonly id: string }> {
  readonly chosen: Chosen<Item>;
  readonly name: string;
  /** Whether the case file has it, the tables of the app do, or nobody does yet. */
  readonly from: 'case-file' | 'table' | 'new';
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
}

/** No list is longer: whoever looks for more types another letter. */
const MOST = 8;

const namesOf = ({ name, aliases }: Named) => [name, ...aliases.map((alias) => alias.name)];

/** What of the case file begins so, then what has a word that does. */
function here<Item extends Named>(items: readonly Item[], typed: string): Item[] {
  const fold = foldedName(typed);
  if (fold === '') return items.slice(0, MOST);
  const folds = items.map((item) => ({ item, names: namesOf(item).map(foldedName) }));
  const found = [
    ...folds.filter(({ names }) => names.some((name) => name.startsWith(fold))),
    ...folds.filter(({ names }) => names.some((name) => name.includes(` ${fold}`))),
  ];
  return [...new Set(found.map(({ item }) => item))].slice(0, MOST);
}

const isSameName = (typed: string) => {
  const fold = foldedName(typed);
  return (item: Named) => fold !== '' && namesOf(item).some((name) => foldedName(name) === fold);
};

/** What only exists in the tables, unless the case file has it. */
function fromTable<Item extends Named>(
  items: readonly Item[],
  known: readonly (Item | undefined)[],
): NameOption<Item>[] {
  const ids = new Set(items.map(({ id }) => id));
  return known.flatMap((item) =>
    item && !ids.has(item.id) ? [{ chosen: { made: item }, name: item.name, from: 'table' } as const] : [],
  );
}

const tableParty = (id: string) => PARTY_TABLE.find((party) => party.id === id);
const tableSystem = (id: string) => CURATED_SYSTEMS.find(({ system }) => system.id === id)?.system;

/** A party that nobody knows yet, with an id that nothing has. */
function newParty(statement: DatasetStatement, typed: string): Party {
  const { party } = partyOfName(typed);
  const id = partyId(freeId(idsOf(statement), party.id));
  return { id, kind: 'unknown', name: typed.trim(), aliases: [], formerIds: [] };
}

/** A system that nobody knows yet. What it is, somebody has to say. */
function newSystem(statement: DatasetStatement, typed: string): System {
  const { id } = systemOfDesignation(typed, '', undefined);
  return {
    ...{ id: systemId(freeId(idsOf(statement), id)), kind: 'system', name: typed.trim() },
    ...{ description: '', category: 'other', aliases: [], formerIds: [] },
  };
}

function options<Item extends Named>(
  items: readonly Item[],
  typed: string,
  known: readonly (Item | undefined)[],
  made: () => Item,
): NameOption<Item>[] {
  const own = here(items, typed).map(
    (item): NameOption<Item> => ({ chosen: { known: item.id }, name: item.name, from: 'case-file' }),
  );
  const others = fromTable(items, known);
  const isNamed = [...items, ...known.filter((item) => item !== undefined)].some(isSameName(typed));
  const isNew = typed.trim() !== '' && !isNamed;
  const fresh: NameOption<Item>[] = isNew
    ? [{ chosen: { made: made() }, name: typed.trim(), from: 'new' }]
    : [];
  return [...own, ...others, ...fresh];
}

/** The parties that a name may mean, the likeliest first. */
export function partiesMeant(statement: DatasetStatement, typed: string): NameOption<Party>[] {
  const { party, known } = partyOfName(typed);
  const meant = namesMeant('party', typed).map(({ id }) => tableParty(id));
  const exact = typed.trim() !== '' && known ? tableParty(party.id) : undefined;
  return options(statement.parties, typed, [...new Set([exact, ...meant])], () => newParty(statement, typed));
}

/** The systems that a name may mean, the likeliest first; where nothing is typed, also that none is named. */
export function systemsMeant(statement: DatasetStatement, typed: string): NameOption<System>[] {
  if (typed.trim() === '') return options(statement.systems, typed, [NOT_NAMED], () => NOT_NAMED);
  const meant = namesMeant('system', typed).map(({ id }) => tableSystem(id));
  const exact = tableSystem(systemOfDesignation(typed, '', undefined).id);
  return options(statement.systems, typed, [...new Set([exact, ...meant])], () =>
    newSystem(statement, typed),
  );
}

/** What a name means without a doubt: what has this very name; null where nothing has. */
export function meantExactly<Item extends Named>(
  found: readonly NameOption<Item>[],
  items: readonly Item[],
  typed: string,
): NameOption<Item> | null {
  const isSame = isSameName(typed);
  const itemOf = ({ chosen }: NameOption<Item>) =>
    'made' in chosen ? chosen.made : items.find(({ id }) => id === chosen.known);
  const exact = found.find((option) => {
    const item = itemOf(option);
    return option.from !== 'new' && item !== undefined && isSame(item);
  });
  return exact ?? null;
}

/** Whether the tables of the app know a party or system by this id: then there is nothing more to say of it. */
export const isOfTable = (of: 'party' | 'system', id: string): boolean =>
  (of === 'party' ? tableParty(id) : tableSystem(id)) !== undefined;
