/**
 * What sums count: firm deals, and no others. A deal that is planned, talked about or come to nothing is told by its
 * status and never added up. The rule: docs/decisions/2026-11-28-sums-count-what-happened.md.
 */

import type { FacetIndex } from '../columns/facet-index';
import { toldOnce } from '../join/told-twice';
import { GOODS_KINDS, type Kind } from '../model/relationship';
import { STATUS, STATUSES, type Status, type Strength } from '../model/status';

/** How many deals have each status; a status that none has is left out. */
export type DealCounts = ReadonlyMap<Status, number>;

/** A contract was signed, a party says that it goes ahead, or goods arrived. */
const FIRM: ReadonlySet<Status> = new Set(['ordered', 'confirmed', 'partly-delivered', 'delivered']);

/** Whether a deal of this status is added up. */
export const isFirm = (status: Status): boolean => FIRM.has(status);

/** Whether goods move along the relationship in a row, so that it is a deal; by code, for runs through columns. */
export function dealTest({ columns: { kind } }: FacetIndex): (row: number) => boolean {
  const goods = new Set<Kind>(GOODS_KINDS);
  const isGoods = kind.values.map((value) => goods.has(value));
  return (row) => isGoods[kind.codes[row] as number] === true;
}

/** Whether the relationship in a row is a firm deal. */
export function firmDealTest(index: FacetIndex): (row: number) => boolean {
  const { status } = index.columns;
  const firm = status.values.map((value) => isFirm(value));
  const isDeal = dealTest(index);
  return (row) => firm[status.codes[row] as number] === true && isDeal(row);
}

/** Of some rows, those of the firm deals, each deal once. */
export function firmDealsAt(index: FacetIndex, rows: Uint32Array): Uint32Array {
  return toldOnce(index, rows).filter(firmDealTest(index));
}

/** How many of the deals are firm. */
export function firmOf(counts: DealCounts): number {
  return [...counts].reduce((sum, [status, count]) => sum + (isFirm(status) ? count : 0), 0);
}

const FARTHEST_FIRST: readonly Strength[] = ['firm', 'planned', 'tentative', 'ended', 'unknown'];

/** The statuses of deals that are not added up, those that may still come first; last what is not known. */
const OTHERS: readonly Status[] = FARTHEST_FIRST.flatMap((strength) =>
  STATUSES.filter((status) => STATUS[status].strength === strength && !isFirm(status)),
);

/** How many deals have each status that is not added up; a status that none has is left out. */
export function othersOf(counts: DealCounts): { readonly status: Status; readonly count: number }[] {
  return OTHERS.map((status) => ({ status, count: counts.get(status) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}
