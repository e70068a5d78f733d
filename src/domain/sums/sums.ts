/** What the firm deals among some relationships add up to, and over how many of them each sum is. */
import { firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { LACKS } from '../columns/measures';
import { toldOnce } from '../join/told-twice';
import { hasArrived, type Status } from '../model/status';
import { countDeals, type DealCounts, firmDealsAt, firmDealTest } from './firm-deals';

/** A sum, how many of the firm deals state a part of it, and how many should and do not. */
export interface Stated {
  readonly sum: number;
  readonly stated: number;
  readonly lacking: number;
}

/** A sum over deliveries, of which a deal may state some and not others. */
export interface VolumeSum extends Stated {
  /** How many of those that state it do so for some of their deliveries only. */
  readonly partial: number;
}

/** Items of firm deals that can be added up. */
export interface ItemSums extends Stated {
  /** How many of them are told as delivered. */
  readonly delivered: number;
  /** Of how many deals something arrived, but it is not told how many items. */
  readonly untold: number;
}

/** Sums over the firm deals; what else there is, is counted and told by its status. */
export interface Sums {
  readonly relationships: number;
  /** All deals by status, of which only the firm ones are in the sums. */
  readonly deals: DealCounts;
  /** Of how many firm deals nothing is told as delivered. */
  readonly undelivered: number;
  /** How many relationships tell of a deal that a register tells of too, and are not counted again. */
  readonly again: number;
  /** The volume delivered, in millions of SIPRI's trend-indicator value; no money. */
  readonly tiv: VolumeSum;
  /** Items, delivered or not; null where they are of unlike things, such as missiles and ships. */
  readonly items: ItemSums | null;
}

/** The volume of what was delivered. */
function tivAt({ measures: { tiv, lacking } }: FacetIndex, firm: Uint32Array): VolumeSum {
  const sums = { sum: 0, stated: 0, lacking: 0, partial: 0 };
  for (const place of firm) {
    const value = tiv[place] ?? Number.NaN;
    const lacks = ((lacking[place] ?? 0) & LACKS.tiv) !== 0;
    if (Number.isNaN(value)) sums.lacking += Number(lacks);
    else {
      sums.sum += value;
      sums.stated++;
      sums.partial += Number(lacks);
    }
  }
  return sums;
}

/**
 * Whether the items of the firm deals at these places can be added up and compared: their goods are of one category, or
 * of one system. What is not named is like nothing.
 */
export function itemsAddUp(index: FacetIndex, places: Uint32Array): boolean {
  const { category, system } = index.columns;
  const isFirmDeal = firmDealTest(index);
  const first = places.find(isFirmDeal);
  if (first === undefined) return false;
  return [category, system].some((column) => {
    const code = firstCode(column, first);
    return code >= 0 && places.every((place) => !isFirmDeal(place) || firstCode(column, place) === code);
  });
}

/** Whether the status of the deal at a place says that something of it arrived; by code, for runs through columns. */
function arrivalTest({ columns: { status } }: FacetIndex): (place: number) => boolean {
  const arrived = status.values.map((value) => hasArrived(value as Status));
  return (place) => arrived[status.codes[place] as number] === true;
}

/** Of every deal the number that was agreed, or what came of it, where a source tells of more. */
function itemsAt(index: FacetIndex, firm: Uint32Array): Sums['items'] {
  if (!itemsAddUp(index, firm)) return null;
  const { items, delivered } = index.measures;
  const arrived = arrivalTest(index);
  const sums = { sum: 0, stated: 0, delivered: 0, untold: 0, lacking: 0 };
  for (const place of firm) {
    const [agreed, came] = [items[place] ?? Number.NaN, delivered[place] ?? Number.NaN];
    sums.delivered += came || 0;
    if (Number.isNaN(agreed) && Number.isNaN(came)) {
      sums.lacking++;
      continue;
    }
    sums.sum += Math.max(agreed || 0, came || 0);
    sums.stated++;
    if (Number.isNaN(came) && arrived(place)) sums.untold++;
  }
  return sums;
}

/** What the relationships at these places add up to. */
export function sumsAt(index: FacetIndex, places: Uint32Array): Sums {
  const firm = firmDealsAt(index, places);
  const { starts } = index.measures;
  const arrived = arrivalTest(index);
  const nothingCame = (place: number) => starts[place] === starts[place + 1] && !arrived(place);
  return {
    relationships: places.length,
    deals: countDeals(index, places),
    undelivered: firm.filter(nothingCame).length,
    again: places.length - toldOnce(index, places).length,
    tiv: tivAt(index, firm),
    items: itemsAt(index, firm),
  };
}
