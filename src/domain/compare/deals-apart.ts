/** Which deals are on one side alone where releases of a register are compared: what came, and what went. */
import type { FacetIndex } from '../columns/facet-index';
import { STANDING } from '../columns/releases';
import { dealTest, firmDealTest } from '../sums/firm-deals';
import type { Comparison } from './comparison';
import { type Sides, sideTest } from './sides';

/** The rows of the deals that are on one side alone, each deal once. */
export interface DealsApart {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** How many of each are no firm deals, which nothing else of a comparison counts. */
  readonly notFirm: Readonly<Record<'a' | 'b', number>>;
}

/** Of these rows one of each deal: that which counts, where it is among them. */
function eachOnce({ releases }: FacetIndex, rows: Uint32Array): Uint32Array {
  if (!releases) return rows;
  const { standing, countedAs } = releases;
  const isAgain = (row: number) => standing[row] === STANDING.again;
  const told = new Set(rows.filter((row) => !isAgain(row)));
  return rows.filter((row) => {
    if (!isAgain(row)) return true;
    const deal = countedAs[row] as number;
    const isFirst = !told.has(deal);
    told.add(deal);
    return isFirst;
  });
}

/**
 * These deals; null where no files are compared of which several are releases of one register.
 * @param index with its rows as they stand among the files of both sides
 */
export function dealsApart(index: FacetIndex, sides: Sides, { facets }: Comparison): DealsApart | null {
  if (!facets.in || !index.releases) return null;
  const isDeal = dealTest(index);
  const sideAt = sideTest(sides, index);
  const only = (side: 'a' | 'b') =>
    eachOnce(
      index,
      sides[side].filter((row) => isDeal(row) && sideAt(row) === side),
    );
  const isFirmDeal = firmDealTest(index);
  const notFirm = (rows: Uint32Array) => rows.filter((row) => !isFirmDeal(row)).length;
  const [a, b] = [only('a'), only('b')];
  return { a, b, notFirm: { a: notFirm(a), b: notFirm(b) } };
}
