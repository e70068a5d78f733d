/** The page of two parties: what goes from each to the other, what is no firm deal, and what else both are part of. */

import { rowsOfKinds } from '../columns/bundle-rows';
import { type FacetIndex, rowsWith } from '../columns/facet-index';
import { type Between, rowsBetween, rowsFromTo } from '../lenses/between';
import type { YearMeasure } from '../lenses/flows';
import {
  type ByYear,
  dealsByYear,
  lackingByYear,
  type TotalsOfValue,
  tivByYear,
  totalsBy,
} from '../lenses/trade-totals';
import type { PartyId, SystemId } from '../model/ids';
import { GOODS_KINDS, KINDS, type Kind } from '../model/relationship';
import type { Category } from '../model/system';
import { firmDealsAt } from '../sums/firm-deals';
import { type Sums, sumsAt } from '../sums/sums';
import { type DealState, dealsByState, filled, type Section } from './overview';

/** What one of two parties supplies to the other. */
export interface Direction {
  readonly from: PartyId;
  readonly to: PartyId;
  /** The rows of the deals, firm or not. */
  readonly rows: Uint32Array;
  readonly sums: Sums;
  /** Of the firm deals alone. */
  readonly byYear: { readonly deals: ByYear; readonly tiv: ByYear };
  /** How many of them do not state a volume delivered in each year. */
  readonly lacking: ByYear;
  /** The categories and the systems, the greatest first. */
  readonly categories: readonly TotalsOfValue<Category>[];
  readonly systems: readonly TotalsOfValue<SystemId>[];
}

function directionOf(
  index: FacetIndex,
  from: PartyId,
  to: PartyId,
  among: Uint32Array,
  by: YearMeasure,
): Direction {
  const rows = rowsOfKinds(index, GOODS_KINDS, rowsFromTo(index, from, to, among));
  const firm = firmDealsAt(index, rows);
  return {
    ...{ from, to, rows },
    sums: sumsAt(index, rows),
    byYear: { deals: dealsByYear(index, firm), tiv: tivByYear(index, firm) },
    lacking: lackingByYear(index, firm),
    categories: totalsBy(index, rows, 'category', by),
    systems: totalsBy(index, rows, 'system', by),
  };
}

/**
 * What goes from the first of two parties to the second, and what comes back.
 * @param by what decides which categories and systems are the greatest
 */
export function directionsOf(
  index: FacetIndex,
  { parties: [first, second] }: Between,
  among: Uint32Array,
  by: YearMeasure = 'deals',
): readonly [Direction, Direction] {
  return [directionOf(index, first, second, among, by), directionOf(index, second, first, among, by)];
}

/** What the relationships under a heading of the page have in common. */
export type BetweenHeading =
  | { readonly code: 'deals'; readonly from: PartyId; readonly to: PartyId; readonly state: DealState }
  | { readonly code: 'deeds'; readonly from: PartyId; readonly to: PartyId; readonly kind: Kind }
  /** What others say or do about what is between the two. */
  | { readonly code: 'about' }
  /** What both are part of, and do not stand at its two ends. */
  | { readonly code: 'elsewhere' };

type BetweenSection = Section<BetweenHeading>;

/** The rows of the objections, by whomever, to what is in some rows. */
function objectionsTo({ relationships }: FacetIndex, rows: ReadonlySet<number>): Uint32Array {
  const rowOf = (id: string | undefined) => (id === undefined ? -1 : (relationships.rowOf(id) ?? -1));
  const objections = relationships.ready.filter(({ about }) => rows.has(rowOf(about)));
  return Uint32Array.from(objections.map(({ id }) => rowOf(id)).filter((row) => !rows.has(row)));
}

/** Every relationship of two parties in its section; empty ones are left out. Firm deals come first, each direction by itself. */
export function betweenSections(index: FacetIndex, between: Between): BetweenSection[] {
  const [first, second] = between.parties;
  const directions = [
    { from: first, to: second },
    { from: second, to: first },
  ];
  const ownRows = (from: PartyId, to: PartyId, kinds: readonly Kind[]) =>
    rowsOfKinds(index, kinds, rowsFromTo(index, from, to));
  const deals = directions.map(({ from, to }) =>
    dealsByState<BetweenHeading>(index, ownRows(from, to, GOODS_KINDS), (state) => ({
      ...{ code: 'deals', from, to, state },
    })),
  );
  const deeds = directions.flatMap(({ from, to }) =>
    KINDS.filter((kind) => !GOODS_KINDS.includes(kind)).map(
      (kind): BetweenSection => ({
        heading: { code: 'deeds', from, to, kind },
        rows: ownRows(from, to, [kind]),
      }),
    ),
  );
  const own = new Set(rowsBetween(index, between));
  const about = objectionsTo(index, own);
  const both = rowsWith(index, 'party', second, rowsWith(index, 'party', first));
  const isFirm = ({ heading }: BetweenSection) => heading.code === 'deals' && heading.state === 'firm';
  const inOrder = deals.flat();
  return filled([
    ...inOrder.filter(isFirm),
    ...inOrder.filter((section) => !isFirm(section)),
    ...deeds,
    { heading: { code: 'about' }, rows: about },
    {
      heading: { code: 'elsewhere' },
      rows: both.filter((row) => !own.has(row) && !about.includes(row)),
    },
  ]);
}
