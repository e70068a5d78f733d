/** What two filters that are compared have in the cells of a matrix, also where a cell stands for several pairs. */
import type { Amounts } from '../../compare/amounts';
import { classOf } from '../../compare/both-sides';
import { bundleId } from '../../model/bundle';
import type { Flow } from '../flows';
import type { ComparedLine, Grid } from '../lens';

const NOTHING: Amounts = { relationships: 0, deals: 0, tiv: 0, lacking: 0 };

const sum = (one: Amounts, other: Amounts): Amounts => ({
  relationships: one.relationships + other.relationships,
  deals: one.deals + other.deals,
  tiv: one.tiv + other.tiv,
  lacking: one.lacking + other.lacking,
});

/** How much A and B differ in a cell, which the size of its sign says: the largest is the greatest change. */
export const differenceIn = ({ a, b, by }: ComparedLine): number => Math.abs(b[by] - a[by]);

/** Each cell whose deals can be compared, by its number: a pair is in no two of them, so that their sides add up. */
export function comparedCells(
  { flows, compared }: Grid,
  numberOf: (flow: Flow) => number,
): ReadonlyMap<number, ComparedLine> {
  const cells = new Map<number, ComparedLine>();
  if (!compared) return cells;
  const { lines, by } = compared;
  const sums = new Map<number, { a: Amounts; b: Amounts }>();
  for (const flow of flows) {
    const { from, to, group } = flow;
    const pair = group === 'goods' && lines.get(bundleId({ type: 'pair', from, to, kind: group }));
    // Without a firm deal, there is nothing of it that could be more or less.
    if (!pair || pair.a.deals + pair.b.deals === 0) continue;
    const own = sums.get(numberOf(flow)) ?? { a: NOTHING, b: NOTHING };
    sums.set(numberOf(flow), { a: sum(own.a, pair.a), b: sum(own.b, pair.b) });
  }
  for (const [number, { a, b }] of sums) {
    const own = classOf(a, b, by);
    if (own) cells.set(number, { a, b, by, class: own });
  }
  return cells;
}
