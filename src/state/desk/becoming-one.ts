/** What is to be known of two things before they are made one, and which of several look like one. */

import { edited } from '../../domain/desk/edit';
import { areOtherDeals, type Merger } from '../../domain/desk/merge';
import { type Difference, differencesOf } from '../../domain/desk/merge-told';
import type { DatasetStatement } from '../../domain/model/dataset';
import { folded } from '../../domain/text/fold';
import { type FaultOf, faultsOfEdit } from './desk-faults';

/** What comes of making two things one. */
export interface AsOne {
  readonly differences: readonly Difference[];
  /** How many claims are not checked any more. */
  readonly unchecked: number;
  /** How many claims tell of another deal, and are context then. */
  readonly context: number;
  /** What the check will have against it. */
  readonly faults: readonly FaultOf[];
}

/** How many claims of the one that goes say nothing of the other. */
function contextOf(statement: DatasetStatement, { of, id, into }: Merger): number {
  if (of !== 'relationship' || id === into) return 0;
  const [gone, stays] = [id, into].map((one) => statement.relationships.find((it) => it.id === one));
  if (!gone || !stays || !areOtherDeals(statement, gone, stays)) return 0;
  return statement.claims.filter(({ relationship }) => relationship === id).length;
}

const checked = ({ claims }: DatasetStatement) => claims.filter((claim) => claim.checked).length;

/** What comes of making these two one. */
export function asOneOf(statement: DatasetStatement, merger: Merger): AsOne {
  const edit = { act: 'merge', merger } as const;
  return {
    differences: differencesOf(statement, merger),
    unchecked: checked(statement) - checked(edited(statement, edit)),
    context: contextOf(statement, merger),
    faults: faultsOfEdit(statement, edit),
  };
}

/** What makes two relationships look like one. */
const ENDS = ['kind', 'from', 'to', 'system'] as const;

/** Whether two parties or weapons go by one name, however it is written. */
function shareAName(a: Named, b: Named): boolean {
  const names = new Set(namesOf(a));
  return namesOf(b).some((name) => names.has(name));
}

interface Named {
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
}

const namesOf = ({ name, aliases }: Named) => [name, ...aliases.map((alias) => alias.name)].map(folded);

/** The others of its kind, those first that are most like it. */
export function likestFirst(
  { parties, systems, relationships }: DatasetStatement,
  { of, id }: Pick<Merger, 'of' | 'id'>,
): readonly string[] {
  function sorted<Item extends { readonly id: string }>(
    items: readonly Item[],
    likeness: (own: Item, other: Item) => number,
  ): readonly string[] {
    const own = items.find((item) => item.id === id);
    if (!own) return [];
    return items
      .filter((item) => item !== own)
      .map((item) => ({ id: item.id, much: likeness(own, item) }))
      .sort((a, b) => b.much - a.much)
      .map((item) => item.id);
  }
  if (of === 'relationship')
    return sorted(relationships, (a, b) => ENDS.filter((end) => a[end] === b[end]).length);
  const likeness = (a: Named, b: Named) => (shareAName(a, b) ? 1 : 0);
  return of === 'party' ? sorted(parties, likeness) : sorted(systems, likeness);
}

/**
 * Whether a name that something is to get is that of another one, in the picture or in the tables of the app: nobody could tell
 * them apart. What two were called before they came here is left to them.
 * @param known the id of what the tables know by this name; null where they know nothing
 */
export const isNameOfOther = (
  other: (Named & { readonly id: string }) | null,
  item: Named,
  name: string,
  known: string | null,
): boolean => {
  const asked = folded(name.trim());
  if (other === null || folded(item.name) === asked) return false;
  return folded(other.name) === asked || other.id === known;
};

/**
 * Another party or weapon that goes by a name already: as its own name, as one of its others, or in the tables of the app.
 * @param known the id of what the tables know by this name; null where they know nothing
 */
export function alreadyNamed<Item extends Named & { readonly id: string }>(
  items: readonly Item[],
  id: string,
  name: string,
  known: string | null,
): Item | null {
  const asked = folded(name.trim());
  if (asked === '') return null;
  const others = items.filter((item) => item.id !== id);
  return (
    others.find((item) => folded(item.name) === asked) ??
    others.find((item) => namesOf(item).includes(asked)) ??
    others.find((item) => item.id === known) ??
    null
  );
}
