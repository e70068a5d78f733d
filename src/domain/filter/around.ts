/** What lies around parties or weapon systems: the relationships that a few steps lead to. */
import type { FacetColumn } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { memoizePer } from '../memoize/memoize';
import type { PartyId, SystemId } from '../model/ids';

/** Which way steps lead: either, on from a party to whom it supplies or acts on, or back to who supplies it or acts on it. */
export const DIRECTIONS = ['either', 'on', 'back'] as const;

/** One of them. */
export type Direction = (typeof DIRECTIONS)[number];

/** How many steps can be asked for. Farther away is mostly everything. */
export const DEPTHS = [1, 2, 3] as const;

/** One of these numbers of steps. */
export type Depth = (typeof DEPTHS)[number];

/** One centre: what relationships lie around, in how many steps, and which way these lead. */
export interface Around {
  readonly id: PartyId | SystemId;
  readonly depth: Depth;
  readonly direction: Direction;
}

/** So many centres at the most: more of them are mostly everything, too. */
export const MAX_CENTRES = 8;

/** Whether around one centre lies all that lies around another, whatever the relationships are. */
export const covers = (one: Around, other: Around): boolean =>
  one.id === other.id &&
  one.depth >= other.depth &&
  (one.direction === 'either' || one.direction === other.direction);

/** What one step on from something and one step back from it are together. */
function together(centres: readonly Around[], more: Around): Around {
  const isOtherWay = ({ id, depth, direction }: Around) =>
    id === more.id && depth === 1 && direction !== more.direction;
  return more.depth === 1 && centres.some(isOtherWay) ? { ...more, direction: 'either' } : more;
}

/** The centres with one more, in the place of those that say no more beside it; the same where it says no more itself. They keep the order of asking. */
export function withOneMore(centres: readonly Around[], asked: Around): readonly Around[] {
  const more = together(centres, asked);
  if (centres.some((known) => covers(known, more))) return centres;
  const at = centres.findIndex((known) => covers(more, known));
  if (at < 0) return [...centres, more];
  return centres.flatMap((known, i) => {
    if (i === at) return more;
    return covers(more, known) ? [] : known;
  });
}

/** The same, but as they are where there are as many as there can be. */
export function withCentre(centres: readonly Around[], asked: Around): readonly Around[] {
  const more = withOneMore(centres, asked);
  return more.length > MAX_CENTRES ? centres : more;
}

/** For each value of a column, its number among all parties. */
const numbersIn = ({ values }: FacetColumn, parties: ReadonlyMap<string, number>) =>
  Uint32Array.from(values, (value) => parties.get(value) ?? parties.size);

/** The numbers of the parties at each end, and where the list of all parties of each row begins; found once for an index. */
const endsOf = memoizePer(({ columns: { party, from, to }, relationships: { size } }: FacetIndex) => {
  const numbers = new Map<string, number>(party.values.map((value, number) => [value, number]));
  const starts = party.starts ?? Uint32Array.from({ length: size + 1 }, (_, row) => row);
  return { numbers, starts, from: numbersIn(from, numbers), to: numbersIn(to, numbers) };
});

/** How steps go along the relationship in a row. Both are loops, because they are asked of every row for each step. */
interface Steps {
  /** Whether one leads along it, from any of the parties that are marked. */
  readonly lead: (row: number, here: Uint8Array) => boolean;
  /** Marks all who have a part in it. */
  readonly reach: (row: number, next: Uint8Array) => void;
}

function stepsIn(index: FacetIndex, direction: Direction): Steps {
  const { from, to, party } = index.columns;
  const { starts, ...ends } = endsOf(index);
  const isFrom = (row: number, party: number) => ends.from[from.codes[row] as number] === party;
  const isTo = (row: number, party: number) => ends.to[to.codes[row] as number] === party;
  // Who stands between the two ends, as an agency does, is on the side of whoever gives.
  const stands = {
    either: () => true,
    on: (row: number, party: number) => isFrom(row, party) || !isTo(row, party),
    back: isTo,
  }[direction];
  return {
    lead(row, here) {
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
        const code = party.codes[at] as number;
        if (here[code] === 1 && stands(row, code)) return true;
      }
      return false;
    },
    reach(row, next) {
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
        next[party.codes[at] as number] = 1;
    },
  };
}

/** Centres from which the same number of steps lead the same way: all that lies around them is found in one walk. */
function alike(centres: readonly Around[]): readonly (readonly [Around, ...Around[]])[] {
  const groups = new Map<string, [Around, ...Around[]]>();
  for (const centre of centres) {
    const key = `${centre.depth} ${centre.direction}`;
    const group = groups.get(key);
    if (group) group.push(centre);
    else groups.set(key, [centre]);
  }
  return [...groups.values()];
}

/** Marks, of some rows by their place among these, those that the steps from such centres lead to. */
function markAround(
  index: FacetIndex,
  rows: Uint32Array,
  centres: readonly [Around, ...Around[]],
): Uint8Array {
  const { numbers } = endsOf(index);
  const { system } = index.columns;
  const [{ depth, direction }] = centres;
  const ids = new Set<string>(centres.map(({ id }) => id));
  const isCentre = Uint8Array.from(system.values, (value) => (ids.has(value) ? 1 : 0));
  const { lead, reach } = stepsIn(index, direction);
  let here = Uint8Array.from(numbers.keys(), (value) => (ids.has(value) ? 1 : 0));
  const taken = new Uint8Array(rows.length);
  for (let steps = 0; steps < depth; steps++) {
    const next = here.slice();
    for (let at = 0; at < rows.length; at++) {
      if (taken[at] === 1) continue;
      const row = rows[at] as number;
      const isAbout = steps === 0 && isCentre[system.codes[row] as number] === 1;
      if (!isAbout && !lead(row, here)) continue;
      taken[at] = 1;
      reach(row, next);
    }
    here = next;
  }
  return taken;
}

/**
 * The rows among these that lie around any of the centres, which are those that at most so many steps lead to, in their
 * order. A step leads along one of these rows from a party to all others that have a part in it; the first step from a
 * system leads along all that is about it.
 */
export function rowsAround(index: FacetIndex, rows: Uint32Array, centres: readonly Around[]): Uint32Array {
  const [first, ...others] = alike(centres).map((group) => markAround(index, rows, group));
  if (!first) return rows.slice(0, 0);
  for (const marks of others)
    for (let at = 0; at < rows.length; at++) first[at] = (first[at] as number) | (marks[at] as number);
  return rows.filter((_, at) => first[at] === 1);
}

/** The centres with another in the place of one of them; with none, that one is taken away. */
export function withOtherCentre(
  centres: readonly Around[],
  own: Around,
  other: Around | null,
): readonly Around[] {
  const changed = centres.flatMap((known) => (known === own ? (other ?? []) : known));
  return changed.reduce<readonly Around[]>(withCentre, []);
}
