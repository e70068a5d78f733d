/** What relationships add up to: by year, by party, by category, by system. Exact sums; nothing is rounded here. */

import { rowsOfKinds } from '../columns/bundle-rows';
import { eachCode, type FacetColumn, valueAt } from '../columns/facet-column';
import { type FacetIndex, rowsWith } from '../columns/facet-index';
import type { FacetId, ValueOf } from '../columns/facets';
import { LACKS } from '../columns/measures';
import { toldOnce } from '../join/told-twice';
import type { PartyId } from '../model/ids';
import { GOODS_KINDS } from '../model/relationship';
import type { Status } from '../model/status';
import type { Category } from '../model/system';
import { yearTest } from '../sums/counting';
import { type DealCounts, dealTest, firmDealsAt, firmDealTest } from '../sums/firm-deals';
import { type Sums, sumsAt } from '../sums/sums';
import type { YearMeasure } from './flows';

/** A number for each year that has one. */
export type ByYear = ReadonlyMap<number, number>;

/** The totals of the firm deals that share a value of a facet, and how many relationships share it. */
export interface TotalsOfValue<Value extends string = string> extends Readonly<Record<YearMeasure, number>> {
  readonly value: Value;
  readonly relationships: number;
  /** How many of the firm deals do not state the whole volume. */
  readonly lacking: number;
  /** The deals by status, firm or not. */
  readonly counts: DealCounts;
}

/** What a party exports, or what it imports. */
export interface TradeSide {
  /** The rows of the deals, firm or not, in the order of the dataset. */
  readonly rows: Uint32Array;
  readonly sums: Sums;
  /** Of the firm deals alone. */
  readonly byYear: { readonly deals: ByYear; readonly tiv: ByYear };
  /** How many of them do not state a volume delivered in each year. */
  readonly lacking: ByYear;
  /** The parties at the other end, the greatest first. */
  readonly partners: readonly TotalsOfValue<PartyId>[];
  /** The categories of the goods, the greatest first. */
  readonly categories: readonly TotalsOfValue<Category>[];
}

/** What goes out from a party, and what comes in. */
export interface Trade {
  readonly exports: TradeSide;
  readonly imports: TradeSide;
}

/** The volume delivered in each year, in millions of SIPRI's trend-indicator value. */
export function tivByYear({ measures }: FacetIndex, rows: Uint32Array): Map<number, number> {
  const { starts, deliveryYear, deliveryTiv } = measures;
  const sums = new Map<number, number>();
  for (const row of rows) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const [year = 0, tiv = Number.NaN] = [deliveryYear[at], deliveryTiv[at]];
      if (!Number.isNaN(tiv)) sums.set(year, (sums.get(year) ?? 0) + tiv);
    }
  }
  return sums;
}

/**
 * In how many of the relationships something happened in each year: one counts in every year of its own. While years are
 * chosen these alone have a number: of another year only those relationships are there that reach into the chosen ones.
 */
export function dealsByYear(index: FacetIndex, rows: Uint32Array): Map<number, number> {
  const { yearStarts, years } = index;
  const isWhole = yearTest(index);
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const year of years.subarray(yearStarts[row], yearStarts[row + 1])) {
      if (isWhole(year)) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a deal does not state the volume, or the number, of all that was delivered. */
function lacks({ measures }: FacetIndex, what: keyof typeof LACKS, row: number): boolean {
  return ((measures.lacking[row] ?? 0) & LACKS[what]) !== 0;
}

/** In how many of the relationships something was delivered in each year without a stated volume. */
export function lackingByYear(index: FacetIndex, rows: Uint32Array): Map<number, number> {
  const { starts, deliveryYear, deliveryTiv } = index.measures;
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (!lacks(index, 'tiv', row)) continue;
    const [start = 0, end = 0] = [starts[row], starts[row + 1]];
    const isSilent = (_: number, i: number) => Number.isNaN(deliveryTiv[start + i]);
    for (const year of new Set(deliveryYear.subarray(start, end).filter(isSilent))) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many of the firm deals do not state the volume, or the number, of all that was delivered. */
export function countLacking(index: FacetIndex, rows: Uint32Array, what: keyof typeof LACKS = 'tiv'): number {
  const firm = firmDealsAt(index, rows);
  return firm.reduce((count, row) => count + Number(lacks(index, what, row)), 0);
}

interface ValueSums extends Record<YearMeasure, number> {
  relationships: number;
  lacking: number;
  readonly counts: Map<Status, number>;
}

/** The values of a facet with what each adds up to, before they are put in order. */
function sumsByValue(index: FacetIndex, rows: Uint32Array, facet: FacetId): Map<number, ValueSums> {
  const { status } = index.columns;
  const [isDeal, isFirmDeal] = [dealTest(index), firmDealTest(index)];
  const sums = new Map<number, ValueSums>();
  const add = (own: ValueSums, row: number) => {
    own.relationships++;
    if (!isDeal(row)) return;
    const of = valueAt(status, row);
    own.counts.set(of, (own.counts.get(of) ?? 0) + 1);
    if (!isFirmDeal(row)) return;
    own.deals++;
    // What a source does not state is NaN, and adds nothing.
    own.tiv += index.measures.tiv[row] || 0;
    own.lacking += Number(lacks(index, 'tiv', row));
  };
  for (const row of toldOnce(index, rows)) {
    eachCode(index.columns[facet], row, (code) => {
      const own = sums.get(code) ?? { relationships: 0, lacking: 0, deals: 0, tiv: 0, counts: new Map() };
      sums.set(code, own);
      add(own, row);
    });
  }
  return sums;
}

/**
 * The totals for each value of a facet that occurs in these rows, the greatest first, and last those without a firm
 * deal. Equal ones stand in the order of the number of deals, then of their ids, so that everyone sees the same list.
 */
export function totalsBy<Id extends FacetId>(
  index: FacetIndex,
  rows: Uint32Array,
  facet: Id,
  by: YearMeasure = 'deals',
): TotalsOfValue<ValueOf<Id>>[] {
  const { values }: FacetColumn<ValueOf<Id>> = index.columns[facet];
  const sums = sumsByValue(index, rows, facet);
  const totals = values.flatMap((value, code) => {
    const own = sums.get(code);
    return own ? [{ value, ...own }] : [];
  });
  return totals.sort(
    (a, b) =>
      b[by] - a[by] || b.deals - a.deals || b.relationships - a.relationships || (a.value < b.value ? -1 : 1),
  );
}

function sideOf(index: FacetIndex, rows: Uint32Array, partner: 'from' | 'to', by: YearMeasure): TradeSide {
  const firm = firmDealsAt(index, rows);
  return {
    rows,
    sums: sumsAt(index, rows),
    byYear: { deals: dealsByYear(index, firm), tiv: tivByYear(index, firm) },
    lacking: lackingByYear(index, firm),
    partners: totalsBy(index, rows, partner, by),
    categories: totalsBy(index, rows, 'category', by),
  };
}

/**
 * What a party exports and imports, among the visible relationships.
 * @param by what decides which partners and categories are the greatest
 */
export function tradeOf(
  index: FacetIndex,
  party: PartyId,
  visible: Uint32Array,
  by: YearMeasure = 'deals',
): Trade {
  const goods = rowsOfKinds(index, GOODS_KINDS, visible);
  return {
    exports: sideOf(index, rowsWith(index, 'from', party, goods), 'to', by),
    imports: sideOf(index, rowsWith(index, 'to', party, goods), 'from', by),
  };
}

/** For how many relationships a source gives a total over several years, so that each year has an even share. */
export function countEvenShares({ measures }: FacetIndex, rows: Uint32Array): number {
  const { starts, deliveryShare } = measures;
  const isShared = (row: number) => deliveryShare.subarray(starts[row], starts[row + 1]).includes(1);
  return rows.reduce((count, row) => count + Number(isShared(row)), 0);
}

/** Of how many relationships it is told when something happened. */
export function countDated({ yearStarts }: FacetIndex, rows: Uint32Array): number {
  const isDated = (row: number) => (yearStarts[row + 1] ?? 0) > (yearStarts[row] ?? 0);
  return rows.reduce((count, row) => count + Number(isDated(row)), 0);
}
