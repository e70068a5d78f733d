/** How much of what a party got came from one supplier, among all suppliers of what is shown. */
import { type FacetIndex, rowsWith } from '../columns/facet-index';
import type { YearMeasure } from '../lenses/flows';
import { totalsBy } from '../lenses/trade-totals';
import type { Counting } from '../model/counting';
import type { PartyId } from '../model/ids';
import { firmDealsAt } from '../sums/firm-deals';
import { spanOf } from './digest';

/** The place of a supplier among those of a party. */
export interface SupplierRank {
  readonly from: PartyId;
  readonly to: PartyId;
  /** From 1; those that are equal have the same. */
  readonly place: number;
  /** Among so many. */
  readonly of: number;
  /** What decides: the volume delivered where any is told, else the number of firm deals. */
  readonly measure: YearMeasure;
  /** Its part of all that the party got, from 0 to 1. */
  readonly share: number;
  /** How many of the firm deals of all suppliers do not state the whole volume, where that decides. */
  readonly lacking: number;
  /** The first year of its firm deals; null where none is told, or years are chosen, into which deals of before may reach. */
  readonly since: number | null;
  /** By which rule it is counted while years are chosen; else null. */
  readonly counting: Counting | null;
}

/** The place of a supplier among those of a party in these rows; null where it supplied nothing. */
export function supplierRank(
  index: FacetIndex,
  rows: Uint32Array,
  { from, to }: { readonly from: PartyId; readonly to: PartyId },
): SupplierRank | null {
  const firm = rowsWith(index, 'to', to, firmDealsAt(index, rows));
  const all = totalsBy(index, firm, 'from', 'tiv');
  const measure = all.some(({ tiv }) => tiv > 0) ? 'tiv' : 'deals';
  // Those of whose deals no volume is told are suppliers too, but have no place among the others.
  const suppliers = all.filter(({ deals }) => deals > 0);
  const own = suppliers.find(({ value }) => value === from);
  if (!own || own[measure] === 0) return null;
  const counting = index.counted?.counting ?? null;
  const whole = suppliers.reduce((sum, total) => sum + total[measure], 0);
  return {
    ...{ from, to, measure, of: suppliers.length, share: own[measure] / whole },
    place: 1 + suppliers.filter((total) => total[measure] > own[measure]).length,
    lacking: measure === 'tiv' ? all.reduce((sum, { lacking }) => sum + lacking, 0) : 0,
    since: counting ? null : (spanOf(index, rowsWith(index, 'from', from, firm))?.first ?? null),
    counting,
  };
}
