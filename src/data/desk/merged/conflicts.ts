/** What of two copies of a case file only a person can decide. */
import { goesWith, keyOf, LIST_OF, type Thing } from '../../../domain/desk/thing';
import type { DatasetStatement } from '../../../domain/model/dataset';
import type { FieldConflict, Fields, Side } from './three-way';

/** What only a person can decide. Until then the first copy holds, and what only one of them has taken out stays. */
export type Conflict = {
  /** What a choice is kept under. */
  readonly key: string;
  readonly chosen: Side | null;
} & (
  | ({ readonly code: 'head' } & FieldConflict)
  | ({ readonly code: 'field'; readonly thing: Thing } & FieldConflict)
  /** One side has taken it out; the other has changed it, or leads to it with what is new. */
  | { readonly code: 'removed'; readonly thing: Thing; readonly by: Side; readonly item: unknown }
);

/** Which side a person has chosen, by the keys of conflicts. */
export type Choices = ReadonlyMap<string, Side>;

/** The choices with one more. */
export const withChoice = (choices: Choices, { key }: Conflict, side: Side): Choices =>
  new Map(choices).set(key, side);

/** An item of a list, whatever it is. */
export type Item = { readonly id: string } & Fields;

/** The things of a kind; none where the case file has no such list. */
export const listOf = (statement: DatasetStatement | null, of: Thing['of']): readonly Item[] =>
  (statement?.[LIST_OF[of]] ?? []) as unknown as readonly Item[];

/** Something that one side has taken out, and the other has as it was, or as it has become. */
export interface Gone {
  readonly thing: Thing;
  readonly by: Side;
  readonly item: Item;
}

/** The question whether it goes. */
export function removal({ thing, by, item }: Gone, choices: Choices): Conflict {
  const key = keyOf(thing);
  return { code: 'removed', key, chosen: choices.get(key) ?? null, thing, by, item };
}

/** A decision to keep a thing, and those by which it goes all the same: it cannot be without what they take out. */
export interface Clash {
  /** What the decision to keep it is kept under. */
  readonly key: string;
  readonly goneBy: readonly Thing[];
}

/** Whether a person has decided that a thing goes. */
const isDeleted = (conflict: Conflict) => conflict.code === 'removed' && conflict.chosen === conflict.by;

/**
 * The decisions that cannot hold together.
 * @param whole with all that is to be decided still in it
 * @param left without what goes by what was decided
 */
export function clashesOf(
  conflicts: readonly Conflict[],
  whole: DatasetStatement,
  left: DatasetStatement,
): readonly Clash[] {
  const out = conflicts.flatMap((one) => (one.code !== 'head' && isDeleted(one) ? [one.thing] : []));
  return conflicts.flatMap((kept) => {
    if (kept.code === 'head' || kept.chosen === null || isDeleted(kept)) return [];
    const { thing, key } = kept;
    const isThere = (statement: DatasetStatement) =>
      listOf(statement, thing.of).some(({ id }) => id === thing.id);
    if (!isThere(whole) || isThere(left)) return [];
    const goneBy = out.filter((one) => goesWith(whole, one).some((gone) => keyOf(gone) === keyOf(thing)));
    // A relationship goes with the last of its claims, though none of them takes it along alone.
    return [{ key, goneBy: goneBy.length > 0 ? goneBy : out.filter(({ of }) => of === 'claim') }];
  });
}
