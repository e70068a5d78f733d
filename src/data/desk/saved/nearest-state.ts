/** Which state of a case file a copy of it was made from: the one from which it differs least. */
import { LIST_OF, THINGS } from '../../../domain/desk/thing';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { alphabetical } from '../../../domain/text/alphabetical';

const written = new WeakMap<object, string>();

/** A value with its keys from A to Z: what two files say alike is alike, in whichever order it is written. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOneOrder(one)]),
  );
}

/** The states of a case file share what did not change between them: each thing is written once. */
function writtenOnce(item: object): string {
  const known = written.get(item);
  if (known !== undefined) return known;
  const text = JSON.stringify(inOneOrder(item));
  written.set(item, text);
  return text;
}

const HEAD = ['title', 'description', 'licence', 'credit'] as const;

/** All that a case file says, by a key of each thing that it says it of. */
function contents(statement: DatasetStatement): ReadonlyMap<string, string> {
  return new Map([
    ...HEAD.map((field) => [field, statement[field]] as const),
    ...(statement.changes ?? []).map((change) => [`change ${change.version}`, change.words] as const),
    ...THINGS.flatMap((of) =>
      (statement[LIST_OF[of]] ?? []).map((item) => [`${of} ${item.id}`, writtenOnce(item)] as const),
    ),
  ]);
}

/** Of how many things two case files say something else, or only one says anything. */
function distance(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  let count = 0;
  for (const [key, text] of a) if (b.get(key) !== text) count += 1;
  for (const key of b.keys()) if (!a.has(key)) count += 1;
  return count;
}

/**
 * The state, by its place among them, from which a copy differs in the fewest things. Of several the first: what was changed
 * in both afterwards must not be taken for what only one of them has changed. Null where they have nothing in common.
 */
export function nearestState(states: readonly DatasetStatement[], copy: DatasetStatement): number | null {
  const of = contents(copy);
  let nearest: { readonly at: number; readonly away: number } | null = null;
  for (const [at, state] of states.entries()) {
    const own = contents(state);
    const isAkin = THINGS.some((kind) =>
      (state[LIST_OF[kind]] ?? []).some(({ id }) => of.has(`${kind} ${id}`)),
    );
    const away = distance(own, of);
    if (isAkin && (!nearest || away < nearest.away)) nearest = { at, away };
  }
  return nearest?.at ?? null;
}

/**
 * Whether a copy was plainly made from a state: it is the same, or it is of a later version and has all that is told of the
 * versions until then. What was saved apart from it may be like it all the same, and would take the place of what is ours.
 */
export function isMadeFrom(state: DatasetStatement, copy: DatasetStatement): boolean {
  const told = new Set((copy.changes ?? []).map(writtenOnce));
  const hasAll = (state.changes ?? []).every((change) => told.has(writtenOnce(change)));
  const isLater = hasAll && alphabetical(copy.version, state.version) > 0;
  return isLater || distance(contents(state), contents(copy)) === 0;
}
