/** What relationships add up to: by year, by party, by category, by system. Exact sums; nothing is rounded here. */
import { GOODS_KINDS } from './bundle';
import { placesOfKinds } from './bundle-places';
import { eachCode } from './facet-column';
import { type FacetIndex, placesWith } from './facet-index';
import type { FacetId } from './facets';
import type { Width } from './flows';
import type { PartyId } from './ids';
import { STATUS, type Status } from './status';

/** A number for each year that has one. */
export type ByYear = ReadonlyMap<number, number>;

/** How much some relationships are, in each way of measuring; what is not stated adds nothing. */
export type Totals = Readonly<Record<Width, number>>;

/** The totals of the relationships that share a value of a facet. */
export interface TotalsOfValue extends Totals {
  readonly value: string;
}

/** What a party exports, or what it imports. */
export interface TradeSide {
  /** The places of the relationships, in the order of the dataset. */
  readonly places: Uint32Array;
  readonly total: Totals;
  readonly byYear: { readonly deals: ByYear; readonly tiv: ByYear };
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

type Sums = { -readonly [Measure in keyof Totals]: number };

function addTo(sums: Sums, { measures }: FacetIndex, place: number): void {
  sums.deals++;
  // What a source does not state is NaN, and adds nothing.
  sums.tiv += measures.tiv[place] || 0;
  sums.items += measures.items[place] || 0;
}

/** All the relationships at these places together. */
export function totalsOf(index: FacetIndex, places: Uint32Array): Totals {
  const sums: Sums = { deals: 0, tiv: 0, items: 0 };
  for (const place of places) addTo(sums, index, place);
  return sums;
}

/**
 * The totals for each value of a facet that occurs at these places, the greatest first. Equal ones stand in the order
 * of the number of deals, then of their ids, so that everyone sees the same list.
 */
export function totalsBy(
  index: FacetIndex,
  places: Uint32Array,
  facet: FacetId,
  by: Width = 'deals',
): TotalsOfValue[] {
  const column = index.columns[facet];
  const sums = new Map<number, Sums>();
  for (const place of places) {
    eachCode(column, place, (code) => {
      const own = sums.get(code) ?? { deals: 0, tiv: 0, items: 0 };
      sums.set(code, own);
      addTo(own, index, place);
    });
  }
  return Array.from(sums, ([code, totals]) => ({ value: column.values[code] ?? '', ...totals })).sort(
    (a, b) => b[by] - a[by] || b.deals - a.deals || (a.value < b.value ? -1 : 1),
  );
}

function sideOf(index: FacetIndex, places: Uint32Array, partner: 'from' | 'to', by: Width): TradeSide {
  return {
    places,
    total: totalsOf(index, places),
    byYear: { deals: dealsByYear(index, places), tiv: tivByYear(index, places) },
    partners: totalsBy(index, places, partner, by),
    categories: totalsBy(index, places, 'category', by),
  };
}

/**
 * What a party exports and imports, among the visible relationships.
 * @param by what decides which partners and categories are the greatest
 */
export function tradeOf(index: FacetIndex, party: PartyId, visible: Uint32Array, by: Width = 'deals'): Trade {
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

/** How many relationships are not firm: no more than planned, talked about, or come to nothing. */
export function countUnfirm({ columns: { status } }: FacetIndex, places: Uint32Array): number {
  const unfirm = status.values.map((value) => STATUS[value as Status].strength !== 'firm');
  return places.reduce((count, place) => count + Number(unfirm[status.codes[place] ?? -1] ?? false), 0);
}

/** Of how many relationships it is told when something happened. */
export function countDated({ yearStarts }: FacetIndex, places: Uint32Array): number {
  const isDated = (place: number) => (yearStarts[place + 1] ?? 0) > (yearStarts[place] ?? 0);
  return places.reduce((count, place) => count + Number(isDated(place)), 0);
}
