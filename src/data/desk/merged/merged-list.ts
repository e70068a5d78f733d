/** A list of two copies of a case file as one. */
import { type Thing, thingOf } from '../../../domain/desk/thing';
import { type Choices, type Conflict, type Gone, type Item, removal } from './conflicts';
import { type Asked, isSame, mergedFields, type Side } from './three-way';

/** The list, what of it is to be decided, and what one side has taken out and the other has not changed. */
export interface MergedList {
  readonly items: readonly Item[];
  readonly conflicts: readonly Conflict[];
  readonly gone: readonly Gone[];
}

/** A list of both copies and of what both were made from, where that is known. */
export interface ListOfBoth {
  readonly of: Thing['of'];
  readonly ours: readonly Item[];
  readonly theirs: readonly Item[];
  readonly base: readonly Item[] | null;
  readonly saySame: (field: string, ours: Item, theirs: Item) => boolean;
  readonly isOut: (value: unknown) => boolean;
}

const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

/** Both lists as one: item by item, and field by field where both have one. */
export function mergedList(
  { of, ours, theirs, base, saySame, isOut }: ListOfBoth,
  choices: Choices,
): MergedList {
  const [here, there, before] = [byId(ours), byId(theirs), base && byId(base)];
  const conflicts: Conflict[] = [];
  const gone: Gone[] = [];
  const items: Item[] = [];
  const own = ({ id }: Item) => thingOf(of, id);
  /** What only one side has: new, or taken out by the other. */
  const takeAlone = (item: Item, by: Side) => {
    const old = before?.get(item.id);
    const one: Gone = { thing: own(item), by, item };
    if (old && isSame(item, old)) {
      gone.push(one);
      return;
    }
    items.push(item);
    if (old) conflicts.push(removal(one, choices));
  };
  const takeBoth = (mine: Item, other: Item) => {
    const keyFor = (field: string) => `${of} ${mine.id} ${field}`;
    const asked: Asked = {
      chosen: (field) => choices.get(keyFor(field)) ?? null,
      saySame: (field) => saySame(field, mine, other),
      isOut,
    };
    const copies = { ours: mine, theirs: other, base: before?.get(mine.id) ?? null };
    const merged = mergedFields(copies, asked);
    items.push(merged.item as Item);
    for (const conflict of merged.conflicts) {
      const key = keyFor(conflict.field);
      conflicts.push({
        code: 'field',
        key,
        chosen: choices.get(key) ?? null,
        thing: own(mine),
        ...conflict,
      });
    }
  };
  for (const item of ours) {
    const other = there.get(item.id);
    if (other) takeBoth(item, other);
    else takeAlone(item, 'theirs');
  }
  for (const item of theirs) if (!here.has(item.id)) takeAlone(item, 'ours');
  return { items, conflicts, gone };
}
