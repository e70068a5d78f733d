/** What relationships add up to along lines that are drawn already. */
import type { FacetIndex } from '../columns/facet-index';
import { toldOnce } from '../join/told-twice';
import { type FlowSums, flowMaker, sumsOf } from './flows';

/** What the relationships in these rows add up to along each of these lines, each deal once; a line along which none goes has no sums. */
export function sumsByLine<Line extends string>(
  index: FacetIndex,
  rows: Uint32Array,
  lines: readonly Line[],
  lineAt: (row: number) => string,
): ReadonlyMap<Line, FlowSums> {
  const numberOf = new Map<string, number>(lines.map((line, number) => [line, number]));
  const once = toldOnce(index, rows);
  // The last number is that of all that goes along no such line.
  const at = new Uint32Array(index.relationships.size);
  for (const row of once) at[row] = numberOf.get(lineAt(row)) ?? lines.length;
  const numbers = { at, count: lines.length + 1, throughAt: () => -1, orderAt: () => 0 };
  const sums = sumsOf(index, once, numbers);
  const flowAt = flowMaker(index, sums, numbers);
  return new Map(
    lines.flatMap((line, number) => (sums.relationships[number] ? [[line, flowAt(number)] as const] : [])),
  );
}
