/** What a filter lets through, and what each value of every facet would show. */

import { indexDatedBy } from '../columns/dated-index';
import { countAt, type FacetColumn, type Lists } from '../columns/facet-column';
import { eachFacet, type FacetIndex } from '../columns/facet-index';
import { eachFamily, type Family, familyOf, type Profiles, profilesOf } from '../columns/facet-profiles';
import { type FacetId, facetOf } from '../columns/facets';
import { ofLatestRelease, oncePerDeal } from '../columns/releases';
import { memoizePer } from '../memoize/memoize';
import { everyRow } from '../model/relationships';
import { rowsAround } from './around';
import { type FailuresByFamily, groupsByFailure } from './facet-groups';
import { noteFailed, noteOutside } from './failed-facets';
import { type Filter, isFiltering, type OwnPart, ownParts } from './filter';
import { withoutLines } from './lines';

/** For each value of a facet, by its code: in how many visible relationships it would stand, and in how many at all. */
export interface FacetCounts {
  readonly values: readonly string[];
  /** Counted without the facet's own restriction, so that it says what choosing the value would show. */
  readonly visible: Uint32Array;
  readonly totals: Uint32Array;
}

/** What a filter lets through, and the counts for every facet. */
export interface Filtered {
  /** The rows of the visible relationships, in the order of the dataset. */
  readonly visible: Uint32Array;
  readonly counts: Readonly<Record<FacetId, FacetCounts>>;
  /** For each year, in how many relationships it happened; counted without the restriction to years. */
  readonly years: ReadonlyMap<number, number>;
}

/** In how many relationships something happened in each year from the first on. */
interface YearTotals {
  readonly first: number;
  readonly totals: Uint32Array;
}

/** Counts every year of spans: what begins in a year is one more from there on, and what ends in it one less from the next. */
function addSpans(totals: Uint32Array, first: number, yearStarts: Uint32Array, years: Int16Array): void {
  const changes = new Int32Array(totals.length + 1);
  for (let row = 0; row + 1 < yearStarts.length; row++) {
    const [at, end] = [yearStarts[row] as number, yearStarts[row + 1] as number];
    if (at === end) continue;
    (changes[(years[at] as number) - first] as number)++;
    (changes[(years[end - 1] as number) - first + 1] as number)--;
  }
  let now = 0;
  for (let year = 0; year < totals.length; year++) {
    now += changes[year] as number;
    totals[year] = now;
  }
}

/** Counted once for each index: no filter changes them. */
const yearTotalsOf = memoizePer(({ yearStarts, years, areSpans }: FacetIndex): YearTotals => {
  let [first, last] = [years[0] ?? 0, years[0] ?? 0];
  for (const year of years) {
    if (year < first) first = year;
    else if (year > last) last = year;
  }
  const totals = new Uint32Array(last - first + 1);
  if (areSpans) addSpans(totals, first, yearStarts, years);
  else for (const year of years) (totals[year - first] as number)++;
  return { first, totals };
});

function yearsThatCount(first: number, counts: Uint32Array): Map<number, number> {
  const found = new Map<number, number>();
  counts.forEach((count, year) => {
    if (count > 0) found.set(first + year, count);
  });
  return found;
}

/** In how many of some rows each value of a column stands; none in those of no value. */
function countsAt(column: FacetColumn, rows: Uint32Array): Uint32Array {
  // One count more, for what has no value.
  const counts = new Uint32Array(column.values.length + 1);
  countAt(column, rows, counts);
  return counts.subarray(0, column.values.length);
}

type Totals = Readonly<Record<FacetId, Uint32Array>>;

const totalsIn = memoizePer((index: FacetIndex): Totals => eachFacet((id) => index.columns[id].totals));

/** The same where releases of a register are open together; files alone are asked for with all that they have. */
const totalsOnce = memoizePer((once: Uint32Array) =>
  memoizePer(
    (index: FacetIndex): Totals =>
      eachFacet((id) => {
        const column = index.columns[id];
        return facetOf(id).isOfFiles ? column.totals : countsAt(column, once);
      }),
  ),
);

/** In how many relationships each value stands, filtered or not; of a deal that several releases tell of, in one. */
function totalsOf(index: FacetIndex, filter: Filter): Totals {
  const once = oncePerDeal(index, filter.facets.in);
  return once ? totalsOnce(once)(index) : totalsIn(index);
}

/** The years of everything. */
function everyYear(index: FacetIndex, visible: Uint32Array): Map<number, number> {
  const { first, totals } = yearTotalsOf(index);
  if (!index.releases) return yearsThatCount(first, totals);
  const profiles = profilesOf(index);
  const { of, examples } = profiles.families.years;
  const counted = ofLatestRelease(index, visible);
  return yearCounts(index, profiles, countProfiles(of, counted, new Uint32Array(examples.length)));
}

/** The same array every time, so that what is worked out of all rows is found again when a filter is cleared. */
const allRows = memoizePer(everyRow);

function everything(index: FacetIndex, filter: Filter): Filtered {
  const visible = allRows(index.relationships);
  const totals = totalsOf(index, filter);
  return {
    visible,
    years: everyYear(index, visible),
    counts: eachFacet((id) => ({
      values: index.columns[id].values,
      visible: totals[id],
      totals: totals[id],
    })),
  };
}

/** Which parts of a filter the profiles fail. */
function failuresByFamily(profiles: Profiles, filter: Filter, parts: readonly OwnPart[]): FailuresByFamily {
  const bits = eachFamily((family) => new Uint32Array(profiles.families[family].examples.length));
  for (const [i, part] of parts.entries()) {
    if (part === 'years') {
      if (filter.years) noteOutside(profiles, filter.years, bits.years, 2 ** i);
    } else {
      const { isOfLines, isOfFiles } = facetOf(part);
      if (!isOfLines)
        noteFailed(profiles.columns[part], filter.facets[part], bits[familyOf(part)], 2 ** i, isOfFiles);
    }
  }
  return bits;
}

/** Counts, among the relationships in these rows, how many more have each profile. */
function countProfiles(of: Uint32Array, rows: Uint32Array, counts: Uint32Array): Uint32Array {
  for (let i = 0; i < rows.length; i++) (counts[of[rows[i] as number] as number] as number)++;
  return counts;
}

/** Adds to the count of every code of a profile, as often as the profile occurs. The least code is the first count. */
function addProfiles(counts: Uint32Array, { starts, codes }: Lists, occurring: Uint32Array, least = 0): void {
  for (let profile = 0; profile < occurring.length; profile++) {
    const times = occurring[profile] as number;
    if (times === 0) continue;
    const end = starts ? (starts[profile + 1] as number) : profile + 1;
    for (let at = starts ? (starts[profile] as number) : profile; at < end; at++) {
      (counts[(codes[at] as number) - least] as number) += times;
    }
  }
}

function facetCounts(column: FacetColumn, totals: Uint32Array, occurring: Uint32Array): FacetCounts {
  const { values } = column;
  // One count more, for what has no value.
  const counts = new Uint32Array(values.length + 1);
  addProfiles(counts, column, occurring);
  return { values, visible: counts.subarray(0, values.length), totals };
}

function yearCounts(
  index: FacetIndex,
  { yearStarts, years }: Profiles,
  occurring: Uint32Array,
): Map<number, number> {
  const { first, totals } = yearTotalsOf(index);
  const counts = new Uint32Array(totals.length);
  addProfiles(counts, { starts: yearStarts, codes: years }, occurring, first);
  return yearsThatCount(first, counts);
}

/** The rows of two lists, none of which is in both, in their order. */
function merged(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = new Uint32Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all.sort();
}

/**
 * Filters, restriction by restriction. A relationship that fails nothing is visible and counts for every facet; one
 * that fails a single restriction counts for that facet alone, because it would be visible without it. What lies around
 * something is found last, among what the others let through: without one of them, more may lead there.
 */
export function applyFilter(of: FacetIndex, filter: Filter): Filtered {
  const index = indexDatedBy(of, filter.dated);
  if (!isFiltering(filter)) return everything(index, filter);
  const parts = ownParts(filter);
  const profiles = profilesOf(index);
  const { families } = profiles;
  const failures = failuresByFamily(profiles, filter, parts);
  const groups = groupsByFailure(profiles, failures, parts.length);
  const { passing, failingOne } = withoutLines(index, filter.facets.line, parts.indexOf('line'), groups);
  const { around } = filter;
  const isAround = around.length > 0;
  const shown = isAround ? rowsAround(index, passing, around) : passing;
  const countOf = (rows: Uint32Array, family: Family) => {
    const { of, examples } = families[family];
    return countProfiles(of, rows, new Uint32Array(examples.length));
  };
  const counted = ofLatestRelease(index, shown);
  const visible = eachFamily((family) => countOf(counted, family));
  const countWithout = (part: OwnPart) => {
    const family = familyOf(part);
    const isInAll = part !== 'years' && facetOf(part).isOfFiles;
    const own = isInAll ? countOf(shown, family) : visible[family];
    const alone = failingOne[parts.indexOf(part)];
    if (!alone) return own;
    const countedOf = (rows: Uint32Array) => (isInAll ? rows : ofLatestRelease(index, rows));
    if (isAround) return countOf(countedOf(rowsAround(index, merged(passing, alone), around)), family);
    return countProfiles(families[family].of, countedOf(alone), own.slice());
  };
  const totals = totalsOf(index, filter);
  return {
    visible: shown,
    years: yearCounts(index, profiles, countWithout('years')),
    counts: eachFacet((id) => facetCounts(profiles.columns[id], totals[id], countWithout(id))),
  };
}
