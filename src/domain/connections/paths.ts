/**
 * How two things are connected: the paths from one to the other that visit no thing twice, the shortest first, and of
 * those of one length the ones first that begin with most relationships.
 */
import { distancesFrom } from './distances';
import type { Network, NodeId } from './network';
import { leadsThroughNameless } from './through-nameless';

/** One step of a path: to where, and the rows of the relationships that lead there. */
export interface Step {
  readonly to: NodeId;
  readonly rows: readonly number[];
}

/** A way from one thing to another. */
export interface Path {
  readonly from: NodeId;
  readonly steps: readonly [Step, ...Step[]];
}

/** The paths that were asked for. */
export interface Paths {
  readonly paths: readonly Path[];
  /** Whether there are more than were asked for. */
  readonly areMore: boolean;
  /** Of how many steps the shortest is; null where there is none at all, however long. */
  readonly shortest: number | null;
  /** Whether ways that are as short are left out, because they lead through somebody whom a register cannot name. */
  readonly areNameless: boolean;
}

/** What is asked of the paths. */
export interface Asked {
  /** So many steps at the most; null for the shortest alone. */
  readonly longest: number | null;
  /** So many paths at the most. */
  readonly most: number;
}

/** The ways from one node to another of exactly so many steps. @param toEnd how far each node is from the end */
function waysOf(
  { size, idOf, neighboursOf, nameless }: Network,
  start: number,
  end: number,
  toEnd: Int32Array,
) {
  const visited = new Uint8Array(size);
  const closed = new Set(nameless);
  const steps: Step[] = [];
  /** The end is where a way ends: one that has steps left does not pass through it. */
  const leadsThere = (node: number, left: number) => {
    const distance = toEnd[node] as number;
    if (node === end) return left === 0;
    return distance !== -1 && distance <= left && visited[node] === 0 && !closed.has(node);
  };
  function* goOn(node: number, left: number): Generator<Path['steps']> {
    if (node === end) {
      yield [...steps] as unknown as Path['steps'];
      return;
    }
    visited[node] = 1;
    for (const { node: next, rows } of neighboursOf(node)) {
      if (!leadsThere(next, left - 1)) continue;
      steps.push({ to: idOf(next), rows });
      yield* goOn(next, left - 1);
      steps.pop();
    }
    visited[node] = 0;
  }
  return (length: number) => {
    visited.fill(0);
    steps.length = 0;
    return goOn(start, length);
  };
}

const NONE: Paths = { paths: [], areMore: false, shortest: null, areNameless: false };

/**
 * The paths between two things of a network. There is none from a thing to itself, none where one of them is in no
 * relationship of the network, and none through somebody without a name.
 */
export function pathsBetween(network: Network, from: string, to: string, { longest, most }: Asked): Paths {
  const [start, end] = [network.nodeOf(from), network.nodeOf(to)];
  if (start === null || end === null || start === end) return NONE;
  const closed = new Set(network.nameless);
  const toEnd = distancesFrom(network, end, (node) => !closed.has(node));
  const shortest = toEnd[start] as number;
  const isNone = shortest === -1;
  const limit = longest ?? (isNone ? Number.POSITIVE_INFINITY : shortest);
  const areNameless = leadsThroughNameless(network, start, end, limit);
  if (isNone) return { ...NONE, areNameless };
  const ofLength = waysOf(network, start, end, toEnd);
  const found: Path[] = [];
  for (let length = shortest; length <= (longest ?? shortest); length++) {
    for (const steps of ofLength(length)) {
      if (found.length === most) return { paths: found, areMore: true, shortest, areNameless };
      found.push({ from: network.idOf(start), steps });
    }
  }
  return { paths: found, areMore: false, shortest, areNameless };
}
