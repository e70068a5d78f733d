/** Lists of relationships of registers and of several datasets: made on demand, and after one another. */
import type { Relationship } from './relationship';
import { beyond, type Relationships } from './relationships';

/** Relationships that are made when they are first asked for, and then kept. */
export function madeOnDemand(
  size: number,
  make: (row: number) => Relationship,
  ids: Pick<Relationships, 'idAt' | 'rowOf'>,
): Relationships {
  const made = new Map<number, Relationship>();
  return {
    size,
    ready: [],
    ...ids,
    at: (row) => {
      if (row < 0 || row >= size) throw beyond(row);
      const relationship = made.get(row) ?? make(row);
      made.set(row, relationship);
      return relationship;
    },
  };
}

/** Several lists after one another. Their ids must differ. */
export function chained(lists: readonly Relationships[]): Relationships {
  const starts = [0];
  for (const { size } of lists) starts.push((starts.at(-1) ?? 0) + size);
  const within = <Answer>(row: number, ask: (list: Relationships, row: number) => Answer): Answer => {
    const i = starts.findIndex((start, at) => row >= start && row < (starts[at + 1] ?? 0));
    const list = lists[i];
    if (!list) throw beyond(row);
    return ask(list, row - (starts[i] ?? 0));
  };
  return {
    size: starts.at(-1) ?? 0,
    at: (row) => within(row, (list, own) => list.at(own)),
    idAt: (row) => within(row, (list, own) => list.idAt(own)),
    rowOf: (id) => {
      for (const [i, list] of lists.entries()) {
        const own = list.rowOf(id);
        if (own !== null) return own + (starts[i] ?? 0);
      }
      return null;
    },
    ready: lists.flatMap(({ ready }) => ready),
    find: (words) =>
      Uint32Array.from(
        lists.flatMap(({ find }, i) => [...(find?.(words) ?? [])].map((own) => own + (starts[i] ?? 0))),
      ),
  };
}
