/** What a party or weapon is known by elsewhere, as it is filled in: codes, and the names that others have given it. */
import {
  IDENTIFIER_KINDS,
  type IdentifierKind,
  type Identifiers,
  identifierFault,
} from '../model/identifiers';
import type { Alias, AliasType, Party } from '../model/party';
import type { System } from '../model/system';

/** Kinds of names that one looks up by and that have a field of their own; the others are just other names. */
export const NAMES_ELSEWHERE = ['grau', 'nato'] as const satisfies readonly AliasType[];

/** One of these kinds. */
export type NameElsewhere = (typeof NAMES_ELSEWHERE)[number];

/** What is filled in: each identifier, and the names of each kind parted by commas. */
export type ElsewhereDraft = Readonly<Record<IdentifierKind | NameElsewhere, string>>;

/** A party or weapon as a draft of what it is known by. */
export function elsewhereOf({ identifiers, aliases }: Party | System): ElsewhereDraft {
  const names = (of: NameElsewhere) =>
    aliases
      .filter(({ type }) => type === of)
      .map(({ name }) => name)
      .join(', ');
  return {
    ...{ wikidata: identifiers?.wikidata ?? '', lei: identifiers?.lei ?? '' },
    ...{ grau: names('grau'), nato: names('nato') },
  };
}

/** Why an identifier is none, where something is filled in that is none. */
export const elsewhereFault = (draft: ElsewhereDraft, kind: IdentifierKind) =>
  draft[kind].trim() === '' ? null : identifierFault(kind, draft[kind].trim());

/** The names of a kind that are filled in; one that was there before keeps what is known of it. */
function namesOf(of: NameElsewhere, typed: string, before: readonly Alias[]): Alias[] {
  const names = new Set(typed.split(',').flatMap((name) => name.trim() || []));
  return [...names].map(
    (name) => before.find((alias) => alias.type === of && alias.name === name) ?? { name, type: of },
  );
}

/** Whether a kind of names is filled in as it was: then each of them keeps its place among the others. */
const isAsBefore = (before: ElsewhereDraft, after: ElsewhereDraft) =>
  NAMES_ELSEWHERE.every((of) => before[of] === after[of]);

/** A party or weapon that is known by what is filled in. */
export function knownElsewhere<Item extends Party | System>(item: Item, draft: ElsewhereDraft): Item {
  const { identifiers: _, ...rest } = item;
  const filled = IDENTIFIER_KINDS.filter((kind) => draft[kind].trim() !== '');
  const identifiers: Identifiers = Object.fromEntries(filled.map((kind) => [kind, draft[kind].trim()]));
  const others = item.aliases.filter(({ type }) => !NAMES_ELSEWHERE.some((of) => of === type));
  const named = NAMES_ELSEWHERE.flatMap((of) => namesOf(of, draft[of], item.aliases));
  // A name is there once: what a field gives a kind is that, whatever it was among the others.
  const names = new Set(named.map(({ name }) => name));
  const aliases = [...others.filter(({ name }) => !names.has(name)), ...named];
  return {
    ...rest,
    aliases: isAsBefore(elsewhereOf(item), draft) ? item.aliases : aliases,
    ...(filled.length > 0 && { identifiers }),
  } as Item;
}
