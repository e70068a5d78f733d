/** What of two copies of a case file only a person can decide. */
import { keyOf, LIST_OF, type Thing } from '../../../domain/desk/thing';
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
