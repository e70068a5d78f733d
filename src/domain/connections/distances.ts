/** How far things are from one another. */
import type { Network } from './network';

/**
 * How many steps each node is from one of them; -1 where no path leads there.
 * @param leadsOn whether a path may go on from a node that it has come to
 */
export function distancesFrom(
  { size, joined, eachNext }: Network,
  start: number,
  leadsOn: (node: number) => boolean = () => true,
): Int32Array {
  const distances = new Int32Array(size).fill(-1);
  distances[start] = 0;
  const queue = [start];
  // Among many deals each node has thousands, and a few of them lead to all there are.
  for (let at = 0; at < queue.length && queue.length < joined; at++) {
    const node = queue[at] as number;
    if (node !== start && !leadsOn(node)) continue;
    const distance = (distances[node] as number) + 1;
    eachNext(node, (next) => {
      if (distances[next] !== -1) return;
      distances[next] = distance;
      queue.push(next);
    });
  }
  return distances;
}
