/** What a register or table comes to, at a glance: who exports and imports most, of what, when, and what to look at next. */

import { indexDatedBy } from '../columns/dated-index';
import { type FacetIndex, rowsWith } from '../columns/facet-index';
import type { ValueOf } from '../columns/facets';
import { type Filter, NO_FILTER, withChoice, withYears } from '../filter/filter';
import type { YearMeasure } from '../lenses/flows';
import { peakOf } from '../lenses/peak';
import { dealsByYear, totalsBy } from '../lenses/trade-totals';
import { bundleId } from '../model/bundle';
import type { PartyId, SelectableId } from '../model/ids';
import { isNameless } from '../model/nameless';
import type { YearSpan } from '../model/relationship';
import type { Category } from '../model/system';
import { type DealCounts, firmDealsAt } from '../sums/firm-deals';
import { type GuessedNumbers, sumsAt } from '../sums/sums';
import { unlinkedPair } from './unlinked-pair';

/** A party or category, and its part of the whole. */
export interface Ranked<Value extends string = string> {
  readonly value: Value;
  /** From 0 to 1, of all firm deals or of all that was delivered. */
  readonly share: number;
}

/** The greatest, and among how many. */
export interface Ranking<Value extends string = string> {
  readonly greatest: readonly Ranked<Value>[];
  readonly of: number;
}

/** What the relationships of files come to. */
export interface Digest {
  readonly deals: DealCounts;
  /** What decides who is the greatest: the volume where it is told, else the number of firm deals. */
  readonly measure: YearMeasure;
  /** How many of the firm deals do not state the volume of all that was delivered. */
  readonly lacking: number;
  readonly guessed: GuessedNumbers;
  readonly years: YearSpan | null;
  /** In which years firm deals were ordered, and in which delivered: a register may list by delivery alone. */
  readonly ordered: YearSpan | null;
  readonly delivered: YearSpan | null;
  readonly exporters: Ranking<PartyId>;
  readonly importers: Ranking<PartyId>;
  readonly categories: Ranking<Category>;
}

/** As many as are read at a glance. */
const GREATEST = 5;
/** So many importers are of note. */
const OF_NOTE = 12;

function rankingOf<Id extends 'from' | 'to' | 'category'>(
  index: FacetIndex,
  firm: Uint32Array,
  facet: Id,
  measure: YearMeasure,
): Ranking<ValueOf<Id>> {
  const told = totalsBy(index, firm, facet, measure).filter((total) => total[measure] > 0);
  const whole = told.reduce((sum, total) => sum + total[measure], 0);
  return {
    greatest: told.slice(0, GREATEST).map((total) => ({ value: total.value, share: total[measure] / whole })),
    of: told.length,
  };
}

/** The first and the last year of what is told in these rows; null where they tell none. */
export function spanOf({ yearStarts, years }: FacetIndex, rows: Uint32Array): YearSpan | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    const [start = 0, end = 0] = [yearStarts[row], yearStarts[row + 1]];
    if (start === end) continue;
    first = Math.min(first, years[start] ?? first);
    last = Math.max(last, years[end - 1] ?? last);
  }
  return first <= last ? { first, last } : null;
}

/** What the relationships in these rows come to. Only firm deals are added up. */
export function digestOf(index: FacetIndex, rows: Uint32Array): Digest {
  const firm = firmDealsAt(index, rows);
  const { deals, tiv, guessed } = sumsAt(index, rows);
  const measure = tiv.sum > 0 ? 'tiv' : 'deals';
  return {
    ...{ deals, measure, lacking: tiv.lacking + tiv.partial, guessed, years: spanOf(index, rows) },
    ordered: spanOf(indexDatedBy(index, 'ordered'), firm),
    delivered: spanOf(indexDatedBy(index, 'delivered'), firm),
    exporters: rankingOf(index, firm, 'from', measure),
    importers: rankingOf(index, firm, 'to', measure),
    categories: rankingOf(index, firm, 'category', measure),
  };
}

/** The rows of the relationships that any of these datasets tells of. A deal that two of them tell of is one. */
export function rowsToldBy(index: FacetIndex, datasets: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(datasets.flatMap((id) => [...rowsWith(index, 'in', id)]))).sort();
}

/** A question that the rows answer, with what shows the answer: what is selected, and the filter. */
export type Lead = {
  readonly select: SelectableId | null;
  readonly filter: Filter;
} & (
  | { readonly code: 'supplied-most'; readonly party: PartyId }
  | { readonly code: 'connected'; readonly between: readonly [PartyId, PartyId] }
  | { readonly code: 'busiest'; readonly party: PartyId; readonly year: number }
);

const only = (facet: 'from' | 'to', party: PartyId) =>
  withChoice(NO_FILTER, facet, { include: [party], exclude: [] });

/** Who supplied the greatest importer most: its greatest supplier is selected among all. */
function suppliedMost(index: FacetIndex, rows: Uint32Array, { importers, measure }: Digest): Lead[] {
  const party = importers.greatest[0]?.value;
  if (!party) return [];
  const firm = rowsWith(index, 'to', party, firmDealsAt(index, rows));
  const supplier = totalsBy(index, firm, 'from', measure)[0]?.value;
  if (!supplier) return [];
  const select = bundleId({ type: 'pair', from: supplier, to: party, kind: 'goods' });
  return [{ code: 'supplied-most', party, select, filter: only('to', party) }];
}

/** The year in which the greatest exporter had more firm deals than in any other, as the timeline counts them. */
function busiest(index: FacetIndex, rows: Uint32Array, { exporters }: Digest): Lead[] {
  const party = exporters.greatest[0]?.value;
  const firm = party && rowsWith(index, 'from', party, firmDealsAt(index, rows));
  const [year, ...others] = (firm && peakOf(dealsByYear(index, firm))?.years) || [];
  // Of several years that are equally busy, none is the busiest.
  if (!party || year === undefined || others.length > 0) return [];
  const filter = withYears(only('from', party), { first: year, last: year });
  return [{ code: 'busiest', party, year, select: null, filter }];
}

/** Up to three questions that the rows answer, by rule: so everyone who opens the same file is asked the same. */
export function leadsOf(index: FacetIndex, rows: Uint32Array, digest: Digest): Lead[] {
  const noted = totalsBy(index, firmDealsAt(index, rows), 'to', digest.measure).slice(0, OF_NOTE);
  const pair = unlinkedPair(
    index,
    noted.map(({ value }) => value).filter((id) => !isNameless(id)),
  );
  return [
    ...suppliedMost(index, rows, digest),
    ...(pair ? [{ code: 'connected' as const, ...pair, filter: NO_FILTER }] : []),
    ...busiest(index, rows, digest),
  ];
}
