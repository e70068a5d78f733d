/** What others of a picture stand for: how many flows, and which relationships. */
import type { OthersId } from '../model/ids';
import type { LensGraph, LineAt } from './lens';
import { type Others, othersId } from './others';

/** Whether a line is one that others are added up in. */
function isLineOf(others: Others): (line: OthersId) => boolean {
  if (!('through' in others)) return () => true;
  const own = othersId({ type: 'flows', through: others.through });
  return (line) => line === own;
}

/** How many flows others stand for in a graph. */
export function countOthers({ others: added }: LensGraph, others: Others): number {
  return [...(added?.values() ?? [])].filter(isLineOf(others)).length;
}

/** Of some rows, those whose relationships others stand for in a graph. */
export function rowsOfOthers(
  { others: added }: LensGraph,
  lineAt: LineAt,
  others: Others,
  rows: Uint32Array,
): Uint32Array {
  const isIn = isLineOf(others);
  return rows.filter((row) => {
    const line = added?.get(lineAt(row));
    return line !== undefined && isIn(line);
  });
}
