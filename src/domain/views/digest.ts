/** What a register or table comes to, at a glance: who exports and imports most, of what, when, and what to look at next. */

import { type FacetIndex, rowsWith } from '../columns/facet-index';
import type { ValueOf } from '../columns/facets';
import { bundleId } from '../lenses/bundle';
import type { YearMeasure } from '../lenses/flows';
import { totalsBy } from '../lenses/trade-totals';
import type { PartyId, SelectableId } from '../model/ids';
import type { YearSpan } from '../model/relationship';
import type { Category } from '../model/system';
import { type DealCounts, firmDealsAt } from '../sums/firm-deals';
import { type GuessedNumbers, sumsAt } from '../sums/sums';

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
  readonly exporters: Ranking<PartyId>;
  readonly importers: Ranking<PartyId>;
  readonly categories: Ranking<Category>;
}

/** As many as are read at a glance. */
const GREATEST = 5;
/** As many years as make the present of a register. */
const LATEST = 10;

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

function spanOf({ yearStarts, years }: FacetIndex, rows: Uint32Array): YearSpan | null {
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
    exporters: rankingOf(index, firm, 'from', measure),
    importers: rankingOf(index, firm, 'to', measure),
    categories: rankingOf(index, firm, 'category', measure),
  };
}

/** The rows of the relationships that any of these datasets tells of. A deal that two of them tell of is one. */
export function rowsToldBy(index: FacetIndex, datasets: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(datasets.flatMap((id) => [...rowsWith(index, 'in', id)]))).sort();
}

/** Something to look at next: a pair of parties, an importer, or the latest years. */
export type Lead =
  | {
      readonly code: 'pair';
      readonly from: PartyId;
      readonly to: PartyId;
      readonly select: SelectableId;
    }
  | { readonly code: 'importer'; readonly select: PartyId }
  | { readonly code: 'years'; readonly years: YearSpan };

/** Up to three things to look at next: the greatest exporter's best customer, the greatest importer, the latest years. */
export function leadsOf(index: FacetIndex, rows: Uint32Array, digest: Digest): Lead[] {
  const leads: Lead[] = [];
  const exporter = digest.exporters.greatest[0]?.value;
  const importer = digest.importers.greatest[0]?.value;
  if (exporter) {
    const firm = rowsWith(index, 'from', exporter, firmDealsAt(index, rows));
    const partner = totalsBy(index, firm, 'to', digest.measure)[0]?.value;
    if (partner) {
      const select = bundleId({ type: 'pair', from: exporter, to: partner, kind: 'goods' });
      leads.push({ code: 'pair', from: exporter, to: partner, select });
    }
  }
  if (importer) leads.push({ code: 'importer', select: importer });
  if (digest.years && digest.years.last - digest.years.first >= LATEST) {
    const { last } = digest.years;
    const years = { first: last - LATEST + 1, last };
    leads.push({ code: 'years', years });
  }
  return leads;
}
