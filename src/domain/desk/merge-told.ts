/** In what two relationships differ that are to become one. */
import type { DatasetStatement } from '../model/dataset';
import type { RelationshipStatement } from '../model/relationship';
import { type Merger, merged } from './merge';

/** What a relationship tells by itself. Ids and written reasons are kept of both. */
const TOLD = [
  ...(['kind', 'from', 'to', 'system', 'via', 'about', 'scope', 'condition'] as const),
  ...(['remarks', 'deliveries', 'reported'] as const),
] satisfies readonly (keyof RelationshipStatement)[];

/** Something that two relationships do not tell alike. Undefined is what one of them does not tell. */
export interface Difference {
  readonly field: (typeof TOLD)[number];
  /** Of the one that goes. */
  readonly here: unknown;
  /** Of the one that stays. */
  readonly there: unknown;
  /** Of what both become. */
  readonly asOne: unknown;
}

const areSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** In what two relationships differ that are to be one; nothing for parties and weapons, which keep the names of both. */
export function differencesOf(statement: DatasetStatement, merger: Merger): readonly Difference[] {
  if (merger.of !== 'relationship') return [];
  const of = (id: string, { relationships }: DatasetStatement) => relationships.find((one) => one.id === id);
  const [gone, stays] = [of(merger.id, statement), of(merger.into, statement)];
  const both = of(merger.into, merged(statement, merger));
  if (!gone || !stays || !both) return [];
  return TOLD.flatMap((field) => {
    const [here, there, asOne] = [gone[field], stays[field], both[field]];
    return areSame(here, there) ? [] : [{ field, here, there, asOne }];
  });
}
