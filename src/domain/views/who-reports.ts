/** Who reports how much, year by year: that a party reports nothing does not say that nothing was transferred. */
import { firstCode, valueAt } from '../columns/facet-column';
import { type FacetIndex, wholeOf } from '../columns/facet-index';
import { isTold } from '../columns/facets';
import { ofLatestRelease } from '../columns/releases';
import type { Filter } from '../filter/filter';
import { memoizePer } from '../memoize/memoize';
import { type PartyId, partyId } from '../model/ids';
import { everyRow } from '../model/relationships';
import type { ReportedBy } from '../model/reported';

/** Somebody who reports: an end of what is reported, or a third by name, where that is told; or nobody is said to. */
export type Who =
  | { readonly is: 'party'; readonly id: PartyId }
  | { readonly is: 'third'; readonly name: string | null }
  | { readonly is: 'not-said' };

/** How many rows somebody reports: in all, without a year, and in each year in which something of them happened. */
export interface ReportsOf {
  readonly who: Who;
  readonly rows: number;
  readonly undated: number;
  readonly byYear: ReadonlyMap<number, number>;
}

/** Everybody who reports, most rows first and what is not said last. */
export interface WhoReports {
  /** From the first year of which somebody reports to the last, with those between them of which nobody does. */
  readonly years: readonly number[];
  readonly hasUndated: boolean;
  readonly reporters: readonly ReportsOf[];
}

const keyOf = (who: Who) =>
  `${who.is} ${who.is === 'party' ? who.id : who.is === 'third' ? (who.name ?? '') : ''}`;

/** Those who report a row; both ends each report it. */
function reportersAt(
  { columns: { from, to }, reporters }: FacetIndex,
  row: number,
  by: ReportedBy,
): readonly Who[] {
  const [exporter, importer] = [from, to].map(
    (column) => ({ is: 'party', id: valueAt(column, row) }) as const,
  );
  switch (by) {
    case 'exporter':
      return exporter ? [exporter] : [];
    case 'importer':
      return importer ? [importer] : [];
    case 'both':
      return [exporter, importer].filter((who) => who !== undefined);
    case 'third':
      return [{ is: 'third', name: reporters.values[firstCode(reporters, row)] ?? null }];
    case 'not-said':
      return [{ is: 'not-said' }];
  }
}

interface Counting {
  readonly who: Who;
  rows: number;
  undated: number;
  readonly byYear: Map<number, number>;
}

function countInto(tally: Map<string, Counting>, who: Who, years: Int16Array): void {
  const key = keyOf(who);
  const own = tally.get(key) ?? { who, rows: 0, undated: 0, byYear: new Map<number, number>() };
  tally.set(key, own);
  own.rows++;
  own.undated += Number(years.length === 0);
  for (const year of years) own.byYear.set(year, (own.byYear.get(year) ?? 0) + 1);
}

/** What nobody is said to report, such as a case file beside a register, does not widen the table. */
function yearsFrom(reporters: readonly ReportsOf[]): number[] {
  const said = reporters.filter(({ who }) => who.is !== 'not-said');
  const told = said.flatMap(({ byYear }) => [...byYear.keys()]);
  if (told.length === 0) return [];
  const [first, last] = told.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)] as const,
    [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER] as const,
  );
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const NOBODY: WhoReports = { years: [], hasUndated: false, reporters: [] };

const found = memoizePer((index: FacetIndex): WhoReports => {
  const { reported } = index.columns;
  if (!isTold('reported', reported.values)) return NOBODY;
  const tally = new Map<string, Counting>();
  for (const row of ofLatestRelease(index, everyRow(index.relationships))) {
    const by = reported.values[firstCode(reported, row)];
    if (by === undefined) continue;
    const years = index.years.subarray(index.yearStarts[row], index.yearStarts[row + 1]);
    for (const who of reportersAt(index, row, by)) countInto(tally, who, years);
  }
  const isLast = ({ who }: ReportsOf) => Number(who.is === 'not-said');
  const reporters = [...tally.values()].sort((a, b) => isLast(a) - isLast(b) || b.rows - a.rows);
  return {
    years: yearsFrom(reporters),
    hasUndated: reporters.some(({ undated }) => undated > 0),
    reporters,
  };
});

/** Who reports how much in a dataset; nobody where it does not say of any deal who reported it. */
export const whoReports = (index: FacetIndex): WhoReports => found(wholeOf(index));

/** The parties that a filter asks for of which a dataset that says who reports has no report in the chosen years. */
export function silentParties(index: FacetIndex, { facets, years }: Filter): readonly PartyId[] {
  const { reporters } = whoReports(index);
  if (years === null || reporters.length === 0) return [];
  const { first, last } = years;
  const reports = new Set(
    reporters.flatMap(({ who, byYear }) =>
      who.is === 'party' && [...byYear.keys()].some((year) => year >= first && year <= last) ? [who.id] : [],
    ),
  );
  const asked = new Set([...facets.from.include, ...facets.to.include, ...facets.party.include]);
  return Array.from(asked, partyId).filter((id) => !reports.has(id));
}
