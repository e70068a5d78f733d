/** How often each node of a network lies between two others, after Brandes (2001), doi 10.1080/0022250X.2001.9990249. */

/** Who is next to each node: neighbours that are numbers of nodes, each once, in both directions. */
export type Neighbours = readonly (readonly number[])[];

/** What one search from a node finds: in which order, by which steps, and in how many ways. */
interface Search {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  readonly ways: Float64Array;
}

/** Finds the shortest ways from a node to all others, and says how many nodes these and it are. */
function search(neighbours: Neighbours, start: number, { order, distance, ways }: Search): number {
  distance.fill(-1);
  ways.fill(0);
  distance[start] = 0;
  ways[start] = 1;
  order[0] = start;
  let found = 1;
  for (let at = 0; at < found; at++) {
    const node = order[at] as number;
    const next = (distance[node] as number) + 1;
    for (const other of neighbours[node] ?? []) {
      if (distance[other] === -1) {
        distance[other] = next;
        order[found++] = other;
      }
      if (distance[other] === next) ways[other] = (ways[other] as number) + (ways[node] as number);
    }
  }
  return found;
}

/**
 * The betweenness of every node of an undirected network in which all steps are alike: over all pairs of other nodes, the
 * part of the shortest ways between them that lead through it, as a share of the pairs; 0 where there are no two others.
 */
export function betweennessOf(neighbours: Neighbours): Float64Array {
  const size = neighbours.length;
  const between = new Float64Array(size);
  const carried = new Float64Array(size);
  const searched: Search = {
    order: new Int32Array(size),
    distance: new Int32Array(size),
    ways: new Float64Array(size),
  };
  const { order, distance, ways } = searched;
  for (let start = 0; start < size; start++) {
    const found = search(neighbours, start, searched);
    carried.fill(0);
    // From the farthest back: each hands on to those before it what it carries, by their ways.
    for (let at = found - 1; at > 0; at--) {
      const node = order[at] as number;
      const share = (1 + (carried[node] as number)) / (ways[node] as number);
      for (const other of neighbours[node] ?? []) {
        if (distance[other] === (distance[node] as number) - 1)
          carried[other] = (carried[other] as number) + (ways[other] as number) * share;
      }
      between[node] = (between[node] as number) + (carried[node] as number);
    }
  }
  // Each pair was met from both of its ends.
  const pairs = (size - 1) * (size - 2);
  return between.map((sum) => (pairs > 0 ? sum / pairs : 0));
}
