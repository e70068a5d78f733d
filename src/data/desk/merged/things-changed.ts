/** Which things of a case file another state of it adds, changes or lacks, and in which of their fields. */
import { type Thing, thingOf } from '../../../domain/desk/thing';
import type { DatasetStatement } from '../../../domain/model/dataset';
import type { ProposedVersion, ThingChanges } from '../saved/next-version';
import { inSavedOrder } from '../saved/saved-order';
import { type Item, listOf } from './conflicts';
import { isSame } from './three-way';

/** A thing that came, is told otherwise in some fields, or went. */
export interface ThingChanged {
  readonly thing: Thing;
  readonly is: keyof ThingChanges;
  /** The fields in which it is told otherwise; none of what came or went. */
  readonly fields: readonly string[];
}

/** What is only a sum of another field, and says nothing of its own. */
const FOLLOWS: ReadonlySet<string> = new Set(['sha256']);

function fieldsThatDiffer(before: Item | undefined, after: Item | undefined): string[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields].filter((field) => !FOLLOWS.has(field) && !isSame(before?.[field], after?.[field]));
}

/** The things of a kind that differ between two states of a case file: first what is told otherwise, then what came, then what went. */
export function thingsChanged(
  of: Thing['of'],
  { things }: Pick<ProposedVersion, 'things'>,
  states: { readonly before: DatasetStatement; readonly after: DatasetStatement },
): readonly ThingChanged[] {
  const changes = things[of];
  if (!changes) return [];
  const [before, after] = [inSavedOrder(states.before), inSavedOrder(states.after)].map(
    (statement) => new Map(listOf(statement, of).map((item) => [item.id, item])),
  );
  return (['changed', 'added', 'removed'] as const).flatMap((is) =>
    changes[is].map((id) => ({
      ...{ thing: thingOf(of, id), is },
      fields: is === 'changed' ? fieldsThatDiffer(before?.get(id), after?.get(id)) : [],
    })),
  );
}
