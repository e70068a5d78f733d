/** What two filters that are compared have in the cells of a matrix, also where a cell stands for several pairs. */
import type { Amounts } from '../../compare/amounts';
import { classOf } from '../../compare/both-sides';
import type { ComparedUnit } from '../../compare/compared';
import { bundleId } from '../../model/bundle';
import { dealsCounted, type Flow } from '../flows';
import type { ComparedLine, Grid, LinesCompared } from '../lens';

const NOTHING: Amounts = { relationships: 0, deals: 0, tiv: 0, licences: 0, lacking: 0 };

const sum = (one: Amounts, other: Amounts): Amounts => ({
  relationships: one.relationships + other.relationships,
  deals: one.deals + other.deals,
  tiv: one.tiv + other.tiv,
  licences: one.licences + other.licences,
  lacking: one.lacking + other.lacking,
});

/** How much A and B differ in a cell, which the size of its sign says: the largest is the greatest change. */
export const differenceIn = ({ a, b, by }: ComparedLine): number => Math.abs(b[by] - a[by]);

const pairOf = ({ from, to, group }: Flow) => bundleId({ type: 'pair', from, to, kind: group });

/** Each cell whose deals are all of one thing, such as an importer, with both sides of this. */
function cellsOfUnits(
  flows: readonly Flow[],
  numberOf: (flow: Flow) => number,
  by: LinesCompared['by'],
  { unit, of }: NonNullable<LinesCompared['units']>,
): ReadonlyMap<number, ComparedLine> {
  const found = new Map<number, ComparedUnit | null>();
  for (const flow of flows) {
    if (flow.group !== 'goods' || dealsCounted(flow, by) === 0) continue;
    const [number, own = null] = [numberOf(flow), of.get(pairOf(flow))];
    const known = found.get(number);
    found.set(number, known === undefined || known === own ? own : null);
  }
  return new Map(
    [...found].flatMap(([number, own]) => {
      if (!own || own.class === null) return [];
      const { a, b, class: name } = own;
      return [[number, { a, b, class: name, by, unit }]];
    }),
  );
}

/** Each cell whose deals can be compared, by its number: a pair is in no two of them, so that their sides add up. */
export function comparedCells(
  { flows, compared }: Grid,
  numberOf: (flow: Flow) => number,
): ReadonlyMap<number, ComparedLine> {
  const cells = new Map<number, ComparedLine>();
  if (!compared) return cells;
  const { lines, by, units } = compared;
  if (units) return cellsOfUnits(flows, numberOf, by, units);
  const sums = new Map<number, { a: Amounts; b: Amounts }>();
  for (const flow of flows) {
    const pair = flow.group === 'goods' && lines.get(pairOf(flow));
    // Without a deal that is compared, there is nothing of it that could be more or less.
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
