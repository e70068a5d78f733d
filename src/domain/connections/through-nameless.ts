/** Whether ways are left out because they lead through somebody whom a register cannot name, who may be somebody else in each deal. */
import { distancesFrom } from './distances';
import type { Network } from './network';

/** Whether the ways to a node and on from it need not go through one and the same neighbour, there and back. */
function goesOn({ eachNext }: Network, node: number, before: Int32Array, behind: Int32Array): boolean {
  if (before[node] !== 2 || behind[node] !== 2) return true;
  const [into, onward] = [new Set<number>(), new Set<number>()];
  eachNext(node, (next) => {
    if (before[next] === 1) into.add(next);
    if (behind[next] === 1) onward.add(next);
  });
  return new Set([...into, ...onward]).size > 1;
}

/**
 * Whether a way of so many steps at the most leads from one node to the other through one without a name. For more than
 * four steps it is asked only where no other way is as short, and then a way that would cross itself is none.
 */
export function leadsThroughNameless(network: Network, start: number, end: number, longest: number): boolean {
  const between = network.nameless.filter((node) => node !== start && node !== end);
  if (between.length === 0) return false;
  const before = distancesFrom(network, start, (node) => node !== end);
  const behind = distancesFrom(network, end, (node) => node !== start);
  return between.some((node) => {
    const [to, on] = [before[node] as number, behind[node] as number];
    return to !== -1 && on !== -1 && to + on <= longest && goesOn(network, node, before, behind);
  });
}
