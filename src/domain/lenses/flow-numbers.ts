/** Which flow each relationship belongs to: between whom it is, of which group of kinds, and through what it goes. */

import type { FacetIndex } from '../columns/facet-index';
import { emptyNumbering, numberOf } from '../columns/facet-numbering';
import { memoizePer } from '../memoize/memoize';
import { GOODS_KINDS, KINDS, type Kind } from '../model/relationship';

/** The node in the middle that a relationship goes through, in numbers of the caller's own. */
export interface MiddleNumbers {
  /** From 0, or -1 for nothing. */
  readonly at: (row: number) => number;
  /** How many such numbers there are. */
  readonly count: number;
}

/** Flows by number. */
export interface FlowNumbers {
  /** The flow of the relationship in a row, from 0. */
  readonly at: Uint32Array;
  readonly count: number;
  readonly throughAt: MiddleNumbers['at'];
  /** What puts equally strong flows in an order that is the same for everyone. */
  readonly orderAt: (row: number) => number;
}

/** The rank of each code by the text of its value. A dictionary stays the same for as long as the files that are open do. */
const ranksOf = memoizePer((values: readonly string[]): Uint32Array => {
  const codes = values.map((_, code) => code);
  codes.sort((a, b) => ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1));
  const ranks = new Uint32Array(values.length);
  for (const [rank, code] of codes.entries()) ranks[code] = rank;
  return ranks;
});

/** Numbers the flows of the relationships in these rows. */
export function flowNumbers(
  { columns, relationships }: FacetIndex,
  rows: Iterable<number>,
  through: MiddleNumbers,
): FlowNumbers {
  const { from, to, kind } = columns;
  const goods = new Set<Kind>(GOODS_KINDS);
  // Not by the code of a kind, which depends on the order in which kinds appear.
  const groups = kind.values.map((value) => (goods.has(value) ? 0 : KINDS.indexOf(value) + 1));
  const whatAt = (row: number) =>
    (groups[kind.codes[row] as number] as number) * (through.count + 1) + through.at(row) + 1;
  const pairOf = (first: number, second: number) => first * to.values.length + second;
  const at = new Uint32Array(relationships.size);
  const numbers = emptyNumbering();
  for (const row of rows) {
    const pair = pairOf(from.codes[row] as number, to.codes[row] as number);
    at[row] = numberOf(numbers, pair, whatAt(row));
  }
  const [fromRank, toRank] = [ranksOf(from.values), ranksOf(to.values)];
  const orderAt = (row: number) => {
    const pair = pairOf(
      fromRank[from.codes[row] as number] as number,
      toRank[to.codes[row] as number] as number,
    );
    return pair * (KINDS.length + 1) * (through.count + 1) + whatAt(row);
  };
  return { at, count: numbers.size, throughAt: through.at, orderAt };
}

const NOTHING: MiddleNumbers = { at: () => -1, count: 0 };

/** The same for flows that go through nothing: numbered once, because they stay the same whatever is visible. */
export const pairNumbers = memoizePer(
  (index: FacetIndex): FlowNumbers => flowNumbers(index, Array(index.relationships.size).keys(), NOTHING),
);
