/** Which deals are on one side alone where releases of a register are compared: what came, and what went. */

import { type FacetColumn, hasCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { type FilesChosen, isChosenIn, STANDING } from '../columns/releases';
import { dealTest, firmDealTest } from '../sums/firm-deals';
import type { Comparison, Filters } from './comparison';
import { type Sides, sideTest } from './sides';

/** The rows of the deals that are not on both sides as one, each deal once. */
export interface DealsApart {
  /** That the files of the other side do not have. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** How many of each are no firm deals, which nothing else of a comparison counts. */
  readonly notFirm: Readonly<Record<'a' | 'b', number>>;
  /** That the other side has under another name of the weapon, or as another kind of deal: as A has them, where it shows them. */
  readonly renamed: Uint32Array;
  /** That the files of both sides have, and one of the two filters leaves out. */
  readonly leftOut: Uint32Array;
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

/** What of a deal the files of a side have: whether it is this very one, or one that is the same under another name. */
function knownTo(index: FacetIndex, chosen: FilesChosen) {
  const { relationships, columns, releases } = index;
  const { size } = relationships;
  const [things, deals] = [new Uint8Array(size), new Uint8Array(size)];
  const files: FacetColumn = columns.in;
  const isLooked = isChosenIn(chosen);
  const looked = files.values.flatMap((id, code) => (isLooked(id) ? [code] : []));
  const isIn = (row: number) => looked.some((code) => hasCode(files, row, code));
  const dealOf = (row: number) => releases?.countedAs[row] ?? row;
  const thingOf = (row: number) => (releases?.standing[row] === STANDING.again ? dealOf(row) : row);
  for (let row = 0; row < size; row++) {
    if (!isIn(row)) continue;
    things[thingOf(row)] = 1;
    deals[dealOf(row)] = 1;
  }
  return {
    isThere: (row: number) => things[thingOf(row)] === 1,
    isRenamed: (row: number) => deals[dealOf(row)] === 1,
    dealOf,
  };
}

/**
 * These deals; null where no files are compared of which several are releases of one register.
 * @param index with its rows as they stand among the files of both sides
 */
export function dealsApart(
  index: FacetIndex,
  sides: Sides,
  filters: Pick<Filters, 'a' | 'b'>,
  { facets }: Comparison,
): DealsApart | null {
  if (!facets.in || !index.releases) return null;
  const isDeal = dealTest(index);
  const sideAt = sideTest(sides, index);
  const among = (side: 'a' | 'b', other: 'a' | 'b') => {
    const only = eachOnce(
      index,
      sides[side].filter((row) => isDeal(row) && sideAt(row) === side),
    );
    const { isThere, isRenamed, dealOf } = knownTo(index, filters[other].facets.in);
    return {
      dealOf,
      leftOut: only.filter(isThere),
      renamed: only.filter((row) => !isThere(row) && isRenamed(row)),
      alone: only.filter((row) => !isThere(row) && !isRenamed(row)),
    };
  };
  const isFirmDeal = firmDealTest(index);
  const notFirm = (rows: Uint32Array) => rows.filter((row) => !isFirmDeal(row)).length;
  const [a, b] = [among('a', 'b'), among('b', 'a')];
  const told = new Set(Array.from(a.renamed, a.dealOf));
  return {
    ...{ a: a.alone, b: b.alone, notFirm: { a: notFirm(a.alone), b: notFirm(b.alone) } },
    renamed: Uint32Array.from([...a.renamed, ...b.renamed.filter((row) => !told.has(b.dealOf(row)))]),
    leftOut: Uint32Array.from([...a.leftOut, ...b.leftOut]),
  };
}
