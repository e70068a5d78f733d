/** What lies around a party or a weapon system: the relationships that a few steps lead to. */
import { eachCode, type FacetColumn } from '../columns/facet-column';
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

/** What the relationships lie around, in how many steps, and which way these lead. */
export interface Around {
  readonly id: PartyId | SystemId;
  readonly depth: Depth;
  readonly direction: Direction;
}

/** For each value of a column, its number among all parties. */
const numbersIn = ({ values }: FacetColumn, parties: ReadonlyMap<string, number>) =>
  Uint32Array.from(values, (value) => parties.get(value) ?? parties.size);

/** The numbers of the parties at each end; found once for an index. */
const endsOf = memoizePer(({ columns: { party, from, to } }: FacetIndex) => {
  const numbers = new Map<string, number>(party.values.map((value, number) => [value, number]));
  return { numbers, from: numbersIn(from, numbers), to: numbersIn(to, numbers) };
});

/** Marks what a step reaches along one relationship, if it leads along it; says whether it does. */
type Step = (row: number, here: Uint8Array, next: Uint8Array) => boolean;

function stepOf(index: FacetIndex, direction: Direction): Step {
  const { party, from, to } = index.columns;
  const ends = endsOf(index);
  const isFrom = (row: number, party: number) => ends.from[from.codes[row] as number] === party;
  const isTo = (row: number, party: number) => ends.to[to.codes[row] as number] === party;
  // Who stands between the two ends, as an agency does, is on the side of whoever gives.
  const stands = {
    either: () => true,
    on: (row: number, party: number) => isFrom(row, party) || !isTo(row, party),
    back: (row: number, party: number) => isTo(row, party),
  }[direction];
  return (row, here, next) => {
    let leads = false;
    eachCode(party, row, (code) => {
      leads ||= here[code] === 1 && stands(row, code);
    });
    if (leads) eachCode(party, row, (code) => (next[code] = 1));
    return leads;
  };
}

/**
 * The rows among these that at most so many steps lead to, in their order. A step leads along one of these rows from a
 * party to all others that have a part in it; the first step from a system leads along all that is about it.
 */
export function rowsAround(
  index: FacetIndex,
  rows: Uint32Array,
  { id, depth, direction }: Around,
): Uint32Array {
  const { numbers } = endsOf(index);
  const { system, party } = index.columns;
  const systems: readonly string[] = system.values;
  const ofSystem = systems.indexOf(id);
  const step = stepOf(index, direction);
  let here = new Uint8Array(numbers.size);
  const start = numbers.get(id);
  if (start !== undefined) here[start] = 1;
  const taken = new Uint8Array(rows.length);
  for (let steps = 0; steps < depth; steps++) {
    const next = here.slice();
    rows.forEach((row, at) => {
      if (taken[at] === 1) return;
      const isAbout = steps === 0 && ofSystem >= 0 && system.codes[row] === ofSystem;
      if (isAbout) eachCode(party, row, (code) => (next[code] = 1));
      if (isAbout || step(row, here, next)) taken[at] = 1;
    });
    here = next;
  }
  return rows.filter((_, at) => taken[at] === 1);
}
