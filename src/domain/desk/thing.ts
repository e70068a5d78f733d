/** The things that a case file is made of, and what of it hangs on each of them. */
import type { DatasetStatement } from '../model/dataset';
import type { ClaimId, PartyId, RelationshipId, SourceId, SystemId } from '../model/ids';

/** One thing of a case file. */
export type Thing =
  | { readonly of: 'source'; readonly id: SourceId }
  | { readonly of: 'party'; readonly id: PartyId }
  | { readonly of: 'system'; readonly id: SystemId }
  | { readonly of: 'relationship'; readonly id: RelationshipId }
  | { readonly of: 'claim'; readonly id: ClaimId }
  | { readonly of: 'band'; readonly id: string }
  | { readonly of: 'group'; readonly id: string }
  | { readonly of: 'story'; readonly id: string };

/** The kinds of things, in the order of a file. */
export const THINGS = [
  'source',
  'party',
  'system',
  'relationship',
  'claim',
  'band',
  'group',
  'story',
] as const satisfies Thing['of'][];

/** The list of a file that the things of each kind stand in. */
export const LIST_OF = {
  source: 'sources',
  party: 'parties',
  system: 'systems',
  relationship: 'relationships',
  claim: 'claims',
  band: 'bands',
  group: 'groups',
  story: 'stories',
} as const satisfies Record<Thing['of'], keyof DatasetStatement>;

/** A thing by its kind and its id, which whoever asks takes for one of that kind. */
export const thingOf = (of: Thing['of'], id: string): Thing => ({ of, id }) as Thing;

/** A thing as a key of a set or map. */
export const keyOf = ({ of, id }: Thing): string => `${of} ${id}`;

/** What cannot be without this thing, and would go with it: claims without their source, relationships without their party. */
function hangingDirectly(
  { relationships, claims, bands = [], groups = [] }: DatasetStatement,
  { of, id }: Thing,
): Thing[] {
  const relationshipsWhere = (hangs: (one: (typeof relationships)[number]) => boolean): Thing[] =>
    relationships.filter(hangs).map((one) => ({ of: 'relationship', id: one.id }));
  const claimsWhere = (hangs: (one: (typeof claims)[number]) => boolean): Thing[] =>
    claims.filter(hangs).map((one) => ({ of: 'claim', id: one.id }));
  switch (of) {
    case 'source':
      return [
        ...claimsWhere(({ citation }) => citation.source === id),
        ...groups
          .filter(({ source }) => source === id)
          .map((group): Thing => ({ of: 'group', id: group.id })),
      ];
    case 'party': {
      // A band about nobody else, or that binds nobody else, would be about nobody, or bind all.
      const isAlone = (ids: readonly string[] = []) => ids.length > 0 && ids.every((other) => other === id);
      return [
        ...relationshipsWhere(({ from, to }) => from === id || to === id),
        ...bands
          .filter(({ parties, binds }) => isAlone(parties) || isAlone(binds))
          .map((band): Thing => ({ of: 'band', id: band.id })),
      ];
    }
    case 'system':
      return relationshipsWhere(({ system }) => system === id);
    case 'relationship':
      return [
        ...claimsWhere(({ relationship }) => relationship === id),
        ...relationshipsWhere(({ about }) => about === id),
      ];
    case 'claim':
    case 'band':
    case 'group':
    case 'story':
      return [];
  }
}

/** Relationships of which every claim goes: nothing would say any more that they exist. */
function leftWithoutClaims(statement: DatasetStatement, going: ReadonlySet<string>): Thing[] {
  const [had, has] = [new Set<RelationshipId>(), new Set<RelationshipId>()];
  for (const { id, relationship } of statement.claims)
    (going.has(keyOf({ of: 'claim', id })) ? had : has).add(relationship);
  return [...had].filter((id) => !has.has(id)).map((id) => ({ of: 'relationship', id }));
}

/** All that goes with a thing that is taken out, the thing itself first. */
export function goesWith(statement: DatasetStatement, thing: Thing): Thing[] {
  const found: Thing[] = [];
  const keys = new Set<string>();
  const add = (things: readonly Thing[]) => {
    for (const one of things) {
      if (keys.has(keyOf(one))) continue;
      keys.add(keyOf(one));
      found.push(one);
    }
  };
  add([thing]);
  for (let at = 0; at < found.length; at++) {
    add(hangingDirectly(statement, found[at] as Thing));
    if (at === found.length - 1) add(leftWithoutClaims(statement, keys));
  }
  return found;
}
