/** The dataset in columns: what the filter runs through, and what is counted without making a relationship in full. */
import { type Dataset, systemOf } from './dataset';
import {
  columnBuilder,
  columnFrom,
  concatColumns,
  concatStarts,
  countAt,
  eachCode,
  type FacetColumn,
  startsOf,
} from './facet-column';
import { FACET_IDS, type FacetId, facetOf } from './facets';
import { noteFailures, noteOutside, placesByFailure } from './failures';
import { type Filter, isActive } from './filter';
import type { SystemId } from './ids';
import { concatMeasures, type Measured, type Measures, measuresOf } from './measures';
import type { Relationship } from './relationship';
import type { Relationships } from './relationships';

/** Every facet, the years and the measures of every relationship, in typed columns. */
export interface FacetIndex {
  readonly relationships: Relationships;
  readonly columns: Readonly<Record<FacetId, FacetColumn>>;
  /** The years of relationship `i` are `years[yearStarts[i]] … years[yearStarts[i + 1] - 1]`, in order. */
  readonly yearStarts: Uint32Array;
  readonly years: Int16Array;
  readonly measures: Measures;
}

/** For each value of a facet, by its code: in how many visible relationships it would stand, and in how many at all. */
export interface FacetCounts {
  readonly values: readonly string[];
  /** Counted without the facet's own restriction, so that it says what choosing the value would show. */
  readonly visible: Uint32Array;
  readonly totals: Uint32Array;
}

/** What a filter lets through, and the counts for every facet. */
export interface Filtered {
  /** The places of the visible relationships, in the order of the dataset. */
  readonly visible: Uint32Array;
  readonly counts: Readonly<Record<FacetId, FacetCounts>>;
  /** For each year, in how many relationships something happened; counted without the restriction to years. */
  readonly years: ReadonlyMap<number, number>;
}

/** Something made for every facet. */
export function eachFacet<T>(make: (id: FacetId) => T): Record<FacetId, T> {
  return Object.fromEntries(FACET_IDS.map((id) => [id, make(id)])) as Record<FacetId, T>;
}

/** An index that grows by one relationship at a time, none of which it keeps. */
export interface IndexBuilder {
  readonly add: (relationship: Relationship) => void;
  /** The index of what was added. */
  readonly index: () => Omit<FacetIndex, 'relationships'>;
}

/** An empty index, for relationships of a dataset. */
export function indexBuilder(dataset: Dataset): IndexBuilder {
  const builders = eachFacet(columnBuilder);
  const years: (readonly number[])[] = [];
  const measured: Measured[] = [];
  return {
    add: (relationship) => {
      for (const id of FACET_IDS) builders[id].add(facetOf(id).valuesOf(dataset, relationship));
      years.push(relationship.years);
      measured.push({ quantity: relationship.quantity, deliveries: relationship.deliveries ?? [] });
    },
    index: () => ({
      columns: eachFacet((id) => builders[id].column()),
      yearStarts: startsOf(years.map(({ length }) => length)),
      years: Int16Array.from(years.flat()),
      measures: measuresOf(measured),
    }),
  };
}

/** Builds the columns from relationships made in full; once for each dataset. */
export function facetIndexOf(dataset: Dataset): FacetIndex {
  const { relationships } = dataset;
  const builder = indexBuilder(dataset);
  for (let place = 0; place < relationships.size; place++) builder.add(relationships.at(place));
  return { relationships, ...builder.index() };
}

/** The category of each system is that of the whole: a register's own word for it gives way to the case file's. */
function categoryColumn(dataset: Dataset, systems: FacetColumn, size: number): FacetColumn {
  const none: readonly string[] = [];
  const categories = systems.values.map((id) => {
    const { category } = systemOf(dataset, id as SystemId);
    return category ? [category] : none;
  });
  // No relationship is about more than one system.
  return columnFrom(size, (place) => {
    let found = none;
    eachCode(systems, place, (code) => {
      found = categories[code] ?? none;
    });
    return found;
  });
}

/** The index of a dataset that was put together from others, from the indexes of these, in the same order. */
export function joinedIndex(dataset: Dataset, indexes: readonly FacetIndex[]): FacetIndex {
  const column = (id: FacetId) => concatColumns(indexes.map(({ columns }) => columns[id]));
  const columns = eachFacet(column);
  const yearStarts = concatStarts(indexes.map((index) => index.yearStarts));
  const years = new Int16Array(indexes.reduce((sum, index) => sum + index.years.length, 0));
  let at = 0;
  for (const index of indexes) {
    years.set(index.years, at);
    at += index.years.length;
  }
  return {
    relationships: dataset.relationships,
    columns: { ...columns, category: categoryColumn(dataset, columns.system, dataset.relationships.size) },
    yearStarts,
    years,
    measures: concatMeasures(indexes.map(({ measures }) => measures)),
  };
}

/** In how many relationships something happened in each year from the first on. */
interface YearTotals {
  readonly first: number;
  readonly totals: Uint32Array;
}

function countYears({ yearStarts, years }: FacetIndex, places: Uint32Array, counts: YearTotals): void {
  const { first, totals } = counts;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    const end = yearStarts[place + 1] as number;
    for (let at = yearStarts[place] as number; at < end; at++) {
      (totals[(years[at] as number) - first] as number)++;
    }
  }
}

/** Counted once for each index: no filter changes them. */
const yearTotals = new WeakMap<FacetIndex, YearTotals>();

function yearTotalsOf(index: FacetIndex): YearTotals {
  const known = yearTotals.get(index);
  if (known) return known;
  const { years } = index;
  let [first, last] = [years[0] ?? 0, years[0] ?? 0];
  for (const year of years) {
    if (year < first) first = year;
    else if (year > last) last = year;
  }
  const totals = new Uint32Array(last - first + 1);
  for (const year of years) (totals[year - first] as number)++;
  yearTotals.set(index, { first, totals });
  return { first, totals };
}

/** The places to count at, or where those are fewer, the places whose counts are to be taken off the totals. */
interface Countable {
  readonly places: readonly Uint32Array[];
  readonly areOthers: boolean;
}

/** What counts without a restriction: what fails nothing, and what fails this restriction alone. */
function countable(groups: readonly Uint32Array[], restriction: number): Countable {
  const isWanted = (group: number) => group === 0 || group === restriction;
  const wanted = groups.filter((_, group) => isWanted(group));
  const others = groups.filter((_, group) => !isWanted(group));
  const sizeOf = (lists: readonly Uint32Array[]) => lists.reduce((sum, { length }) => sum + length, 0);
  const areOthers = sizeOf(others) < sizeOf(wanted);
  return { places: areOthers ? others : wanted, areOthers };
}

function takenOff(totals: Uint32Array, counts: Uint32Array): Uint32Array {
  return totals.map((total, i) => total - (counts[i] ?? 0));
}

function countsOf(column: FacetColumn, { places, areOthers }: Countable): FacetCounts {
  const { values, totals } = column;
  const counts = new Uint32Array(values.length + 1);
  for (const list of places) countAt(column, list, counts);
  return {
    values,
    visible: areOthers ? takenOff(totals, counts) : counts.subarray(0, values.length),
    totals,
  };
}

function yearCountsOf(index: FacetIndex, { places, areOthers }: Countable): Map<number, number> {
  const { first, totals } = yearTotalsOf(index);
  const counts = new Uint32Array(totals.length);
  for (const list of places) countYears(index, list, { first, totals: counts });
  const found = new Map<number, number>();
  (areOthers ? takenOff(totals, counts) : counts).forEach((count, year) => {
    if (count > 0) found.set(first + year, count);
  });
  return found;
}

/**
 * Filters, restriction by restriction. A relationship that fails nothing is visible and counts for every facet; one
 * that fails a single restriction counts for that facet alone, because it would be visible without it.
 */
export function applyFilter(index: FacetIndex, filter: Filter): Filtered {
  const active = FACET_IDS.filter((id) => isActive(filter.facets[id]));
  const failed = new Uint16Array(index.relationships.size);
  for (const [i, id] of active.entries()) {
    noteFailures(index.columns[id], filter.facets[id], failed, 2 ** i);
  }
  if (filter.years) noteOutside(index, filter.years, failed, 2 ** active.length);
  const groups = placesByFailure(failed, active.length + 1);
  return {
    visible: groups[0] ?? new Uint32Array(),
    years: yearCountsOf(index, countable(groups, active.length + 1)),
    counts: eachFacet((id) => countsOf(index.columns[id], countable(groups, active.indexOf(id) + 1))),
  };
}

/** The relationships at these places, made in full. */
export function relationshipsAt({ relationships }: FacetIndex, places: Uint32Array): Relationship[] {
  return Array.from(places, (place) => relationships.at(place));
}

/** The places, among the given ones or all, of the relationships that have a value of a facet. */
export function placesWith(
  { relationships, columns }: FacetIndex,
  facet: FacetId,
  value: string,
  among?: Uint32Array,
): Uint32Array {
  const column = columns[facet];
  const code = column.values.indexOf(value);
  if (code < 0) return new Uint32Array();
  const found: number[] = [];
  const size = among?.length ?? relationships.size;
  for (let i = 0; i < size; i++) {
    const place = among ? (among[i] as number) : i;
    eachCode(column, place, (own) => {
      if (own === code) found.push(place);
    });
  }
  return Uint32Array.from(found);
}

/** How many different values of these facets the relationships at these places have. */
export function countDistinct(
  { columns }: FacetIndex,
  facets: readonly FacetId[],
  places: Uint32Array,
): number {
  const values = new Set<string>();
  for (const id of facets) {
    const column = columns[id];
    const counts = new Uint32Array(column.values.length + 1);
    countAt(column, places, counts);
    column.values.forEach((value, code) => {
      if ((counts[code] ?? 0) > 0) values.add(value);
    });
  }
  return values.size;
}
