/** Two copies of one item, and what both were before. */
import type { Alias } from '../../../domain/model/party';

/** One of two copies of a case file. */
export type Side = 'ours' | 'theirs';

/** A field that both copies have changed, each in its way. Undefined is what one of them does not have. */
export interface FieldConflict {
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Whether two values are the same; what is compared stands in the order of a saved file. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A text and its hash are changed together, or the one would belie the other. */
const FOLLOWS: Readonly<Record<string, string>> = { text: 'sha256' };

const asAliases = (value: unknown) => (value ?? []) as readonly Alias[];

/** The names of both copies, without those that one of them has taken away. */
function aliasesOfBoth(ours: unknown, theirs: unknown, base: unknown): readonly Alias[] {
  const keys = (value: unknown) => new Set(asAliases(value).map((alias) => JSON.stringify(alias)));
  const [here, there, before] = [keys(ours), keys(theirs), keys(base)];
  const kept = [...before].filter((key) => here.has(key) && there.has(key));
  const added = [...new Set([...here, ...there])].filter((key) => !before.has(key)).sort();
  return [...kept, ...added].map((key) => JSON.parse(key) as Alias);
}

const idsOfBoth = (ours: unknown, theirs: unknown): readonly string[] =>
  [...new Set([...((ours ?? []) as string[]), ...((theirs ?? []) as string[])])].sort();

/** Lists in which what two people add stands side by side, and contradicts nothing. */
const TOGETHER: Readonly<Record<string, (ours: unknown, theirs: unknown, base: unknown) => unknown>> = {
  aliases: aliasesOfBoth,
  formerIds: idsOfBoth,
};

/** What is asked of whoever knows more than one item. */
export interface Asked {
  /** The side that a person has chosen for a field that both have changed; null where nobody has. */
  readonly chosen: (field: string) => Side | null;
  /** Whether a value leads to something that a person has chosen to be without. */
  readonly isOut: (value: unknown) => boolean;
  /** Whether two values of a field say the same though they are written in two ways. */
  readonly saySame: (field: string, ours: unknown, theirs: unknown) => boolean;
}

interface Copies {
  readonly ours: Fields;
  readonly theirs: Fields;
  readonly base: Fields | null;
}

/** The fields of both, without those that are taken along. */
function fieldsOf({ ours, theirs }: Copies): ReadonlySet<string> {
  const fields = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  for (const [leader, follower] of Object.entries(FOLLOWS)) if (fields.has(leader)) fields.delete(follower);
  return fields;
}

/** The side whose value of a field holds; null where both have changed it. */
function sideOf({ ours, theirs, base }: Copies, field: string, { saySame }: Asked): Side | null {
  const [here, there] = [ours[field], theirs[field]];
  if (isSame(here, there)) return 'ours';
  if (base && isSame(here, base[field])) return 'theirs';
  if (base && isSame(there, base[field])) return 'ours';
  return saySame(field, here, there) ? firstOf(here, there) : null;
}

/** Of two values that say the same, the side of one that is the same whichever copy is whose. */
const firstOf = (ours: unknown, theirs: unknown): Side =>
  JSON.stringify(ours) < JSON.stringify(theirs) ? 'ours' : 'theirs';

/** The same side, unless its value leads to nothing any more and that of the other does not. */
function whole({ ours, theirs }: Copies, field: string, side: Side, { isOut }: Asked): Side {
  const [one, other] = side === 'ours' ? [ours, theirs] : [theirs, ours];
  if (!isOut(one[field]) || other[field] === undefined || isOut(other[field])) return side;
  return side === 'ours' ? 'theirs' : 'ours';
}

/** The value of both sides together, where both may stand. */
function together({ ours, theirs, base }: Copies, field: string): unknown {
  // Without what was before, a name that one side lacks may be new or taken away.
  if (field === 'aliases' && !base) return undefined;
  return TOGETHER[field]?.(ours[field], theirs[field], base?.[field]);
}

/**
 * One item of two copies of it, field by field: what one side has changed since, and of what both have changed the value of
 * the side that is asked for. Without what both were before, whatever differs was changed by both.
 */
export function mergedFields(
  copies: Copies,
  asked: Asked,
): { readonly item: Fields; readonly conflicts: readonly FieldConflict[] } {
  const { ours, theirs } = copies;
  const conflicts: FieldConflict[] = [];
  const values: [string, unknown][] = [];
  for (const field of fieldsOf(copies)) {
    const side = sideOf(copies, field, asked);
    const both = side === null || field === 'formerIds' ? together(copies, field) : undefined;
    if (side === null && both === undefined)
      conflicts.push({ field, ours: ours[field], theirs: theirs[field] });
    const holds = asked.chosen(field) ?? whole(copies, field, side ?? 'ours', asked);
    const from = holds === 'ours' ? ours : theirs;
    values.push([field, both ?? from[field]]);
    const follower = FOLLOWS[field];
    if (follower) values.push([follower, from[follower]]);
  }
  return { item: Object.fromEntries(values.filter(([, value]) => value !== undefined)), conflicts };
}
