/** The names among the ends of a table's rows that stand for many states, and whether their rows may add up others. */

import type { GroupKind } from '../../../domain/model/group-kind';
import { groupNamed, importersNamed } from '../names/group-names';
import { partyNamed } from '../names/party-names';
import type { DealRecord } from '../rows/deal-facts';

/** A name that stands for many. */
export interface GroupInRows {
  readonly name: string;
  readonly as: GroupKind;
  readonly rows: number;
  /** The line of its first row. */
  readonly line: number;
  /** Whether rows of single states stand beside one of its own, so that it may be their sum. */
  readonly mayAddUp: boolean;
}

/** A table names no more of them. */
const MAX_GROUPS = 200;

type Ids = Readonly<Record<'from' | 'to', string>>;

/** Whether a name that is known stands for another party here. */
const isAnother = (name: string, id: string) => (partyNamed(name)?.id ?? id) !== id;

/** Finds them, row after row. */
export function groupsOfRows() {
  const found = new Map<
    string,
    { name: string; as: GroupKind; rows: number; line: number; of: Set<string> }
  >();
  const ofStates = new Set<string>();
  return {
    /** @param ids what the names of both ends stand for in the table: "AU" is Australia in a column with codes. */
    add(
      { facts: { from, to, designation, description, category }, order }: DealRecord,
      line: number,
      ids: Ids,
    ): void {
      for (const [end, name, other, named] of [
        ['from', from, to, groupNamed],
        ['to', to, from, importersNamed],
      ] as const) {
        const as = isAnother(name, ids[end]) ? null : named(name);
        // What is of one year, one other side and one kind of goods, whoever stands on this side.
        const key = `${end}\n${other}\n${designation}\n${description}\n${category}\n${order}`;
        if (as === null) ofStates.add(key);
        else {
          const before = found.get(name);
          if (!before && found.size >= MAX_GROUPS) continue;
          const group = before ?? { name, as, rows: 0, line, of: new Set<string>() };
          group.rows += 1;
          group.of.add(key);
          found.set(name, group);
        }
      }
    },
    told: (): readonly GroupInRows[] =>
      [...found.values()].map(({ of, ...group }) => ({
        ...group,
        mayAddUp: [...of].some((key) => ofStates.has(key)),
      })),
  };
}
