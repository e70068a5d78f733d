/** What relationships add up to: by year, by party, by category, by system. Exact sums; nothing is rounded here. */

import { eachCode } from '../columns/facet-column';
import { type FacetIndex, placesWith } from '../columns/facet-index';
import type { FacetId } from '../columns/facets';
import { LACKS } from '../columns/measures';
import { toldOnce } from '../join/told-twice';
import type { PartyId } from '../model/ids';
import { GOODS_KINDS } from '../model/relationship';
import type { Status } from '../model/status';
import { type DealCounts, dealTest, firmDealsAt, firmDealTest } from '../sums/firm-deals';
import { type Sums, sumsAt } from '../sums/sums';
import { placesOfKinds } from './bundle-places';
import type { YearMeasure } from './flows';

/** A number for each year that has one. */
export type ByYear = ReadonlyMap<number, number>;

/** The totals of the firm deals that share a value of a facet, and how many relationships share it. */
export interface TotalsOfValue extends Readonly<Record<YearMeasure, number>> {
  readonly value: string;
  readonly relationships: number;
  /** How many of the firm deals do not state the whole volume. */
  readonly lacking: number;
  /** The deals by status, firm or not. */
  readonly counts: DealCounts;
}

/** What a party exports, or what it imports. */
export interface TradeSide {
  /** The places of the deals, firm or not, in the order of the dataset. */
  readonly places: Uint32Array;
  readonly sums: Sums;
  /** Of the firm deals alone. */
  readonly byYear: { readonly deals: ByYear; readonly tiv: ByYear };
  /** How many of them do not state a volume delivered in each year. */
  readonly lacking: ByYear;
  /** The parties at the other end, the greatest first. */
  readonly partners: readonly TotalsOfValue[];
  /** The categories of the goods, the greatest first. */
  readonly categories: readonly TotalsOfValue[];
}

/** What goes out from a party, and what comes in. */
export interface Trade {
  readonly exports: TradeSide;
  readonly imports: TradeSide;
}

/** The volume delivered in each year, in millions of SIPRI's trend-indicator value. */
export function tivByYear({ measures }: FacetIndex, places: Uint32Array): Map<number, number> {
  const { starts, deliveryYear, deliveryTiv } = measures;
  const sums = new Map<number, number>();
  for (const place of places) {
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const [year = 0, tiv = Number.NaN] = [deliveryYear[at], deliveryTiv[at]];
      if (!Number.isNaN(tiv)) sums.set(year, (sums.get(year) ?? 0) + tiv);
    }
  }
  return sums;
}

/** In how many of the relationships something happened in each year: one counts in every year of its own. */
export function dealsByYear({ yearStarts, years }: FacetIndex, places: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) {
    for (const year of years.subarray(yearStarts[place], yearStarts[place + 1])) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a deal does not state the volume, or the number, of all that was delivered. */
function lacks({ measures }: FacetIndex, what: keyof typeof LACKS, place: number): boolean {
  return ((measures.lacking[place] ?? 0) & LACKS[what]) !== 0;
}

/** In how many of the relationships something was delivered in each year without a stated volume. */
export function lackingByYear(index: FacetIndex, places: Uint32Array): Map<number, number> {
  const { starts, deliveryYear, deliveryTiv } = index.measures;
  const counts = new Map<number, number>();
  for (const place of places) {
    if (!lacks(index, 'tiv', place)) continue;
    const [start = 0, end = 0] = [starts[place], starts[place + 1]];
    const isSilent = (_: number, i: number) => Number.isNaN(deliveryTiv[start + i]);
    for (const year of new Set(deliveryYear.subarray(start, end).filter(isSilent))) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many of the firm deals do not state the volume, or the number, of all that was delivered. */
export function countLacking(
  index: FacetIndex,
  places: Uint32Array,
  what: keyof typeof LACKS = 'tiv',
): number {
  const firm = firmDealsAt(index, places);
  return firm.reduce((count, place) => count + Number(lacks(index, what, place)), 0);
}

interface ValueSums extends Record<YearMeasure, number> {
  relationships: number;
  lacking: number;
  readonly counts: Map<Status, number>;
}

/** The values of a facet with what each adds up to, before they are put in order. */
function sumsByValue(index: FacetIndex, places: Uint32Array, facet: FacetId): Map<number, ValueSums> {
  const { status } = index.columns;
  const [isDeal, isFirmDeal] = [dealTest(index), firmDealTest(index)];
  const sums = new Map<number, ValueSums>();
  const add = (own: ValueSums, place: number) => {
    own.relationships++;
    if (!isDeal(place)) return;
    const of = status.values[status.codes[place] ?? -1] as Status;
    own.counts.set(of, (own.counts.get(of) ?? 0) + 1);
    if (!isFirmDeal(place)) return;
    own.deals++;
    // What a source does not state is NaN, and adds nothing.
    own.tiv += index.measures.tiv[place] || 0;
    own.lacking += Number(lacks(index, 'tiv', place));
  };
  for (const place of toldOnce(index, places)) {
    eachCode(index.columns[facet], place, (code) => {
      const own = sums.get(code) ?? { relationships: 0, lacking: 0, deals: 0, tiv: 0, counts: new Map() };
      sums.set(code, own);
      add(own, place);
    });
  }
  return sums;
}

/**
 * The totals for each value of a facet that occurs at these places, the greatest first, and last those without a firm
 * deal. Equal ones stand in the order of the number of deals, then of their ids, so that everyone sees the same list.
 */
export function totalsBy(
  index: FacetIndex,
  places: Uint32Array,
  facet: FacetId,
  by: YearMeasure = 'deals',
): TotalsOfValue[] {
  const { values } = index.columns[facet];
  return Array.from(sumsByValue(index, places, facet), ([code, sums]) => ({
    value: values[code] ?? '',
    ...sums,
  })).sort(
    (a, b) =>
      b[by] - a[by] || b.deals - a.deals || b.relationships - a.relationships || (a.value < b.value ? -1 : 1),
  );
}

function sideOf(index: FacetIndex, places: Uint32Array, partner: 'from' | 'to', by: YearMeasure): TradeSide {
  const firm = firmDealsAt(index, places);
  return {
    places,
    sums: sumsAt(index, places),
    byYear: { deals: dealsByYear(index, firm), tiv: tivByYear(index, firm) },
    lacking: lackingByYear(index, firm),
    partners: totalsBy(index, places, partner, by),
    categories: totalsBy(index, places, 'category', by),
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
  const goods = placesOfKinds(index, GOODS_KINDS, visible);
  return {
    exports: sideOf(index, placesWith(index, 'from', party, goods), 'to', by),
    imports: sideOf(index, placesWith(index, 'to', party, goods), 'from', by),
  };
}

/** For how many relationships a source gives a total over several years, so that each year has an even share. */
export function countEvenShares({ measures }: FacetIndex, places: Uint32Array): number {
  const { starts, deliveryShare } = measures;
  const isShared = (place: number) => deliveryShare.subarray(starts[place], starts[place + 1]).includes(1);
  return places.reduce((count, place) => count + Number(isShared(place)), 0);
}

/** Of how many relationships it is told when something happened. */
export function countDated({ yearStarts }: FacetIndex, places: Uint32Array): number {
  const isDated = (place: number) => (yearStarts[place + 1] ?? 0) > (yearStarts[place] ?? 0);
  return places.reduce((count, place) => count + Number(isDated(place)), 0);
}
