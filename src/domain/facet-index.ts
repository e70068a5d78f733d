/** The dataset in columns: what the filter runs through, and what is counted without making a relationship in full. */
import { type Dataset, systemOf } from './dataset';
import {
  columnFrom,
  concatColumns,
  countAt,
  eachCode,
  type FacetColumn,
  noteFailures,
  startsOf,
} from './facet-column';
import { FACET_IDS, type FacetId, facetOf } from './facets';
import { type Filter, isActive } from './filter';
import type { SystemId } from './ids';
import { concatMeasures, type Measures, measuresOf } from './measures';
import type { Relationship, YearSpan } from './relationship';
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

/** Builds the columns from relationships made in full; once for each dataset. */
export function facetIndexOf(dataset: Dataset): FacetIndex {
  const { relationships } = dataset;
  const all = Array.from({ length: relationships.size }, (_, place) => relationships.at(place));
  const valuesAt = (id: FacetId) => (place: number) => {
    const relationship = all[place];
    return relationship ? facetOf(id).valuesOf(dataset, relationship) : [];
  };
  return {
    relationships,
    columns: eachFacet((id) => columnFrom(all.length, valuesAt(id))),
    yearStarts: startsOf(all.map(({ years }) => years.length)),
    years: Int16Array.from(all.flatMap(({ years }) => years)),
    measures: measuresOf(all),
  };
}

/** The category of each system is that of the whole: a register's own word for it gives way to the case file's. */
function categoryColumn(dataset: Dataset, systems: FacetColumn, size: number): FacetColumn {
  const categories = systems.values.map((id) => systemOf(dataset, id as SystemId).category);
  return columnFrom(size, (place) => {
    const found: string[] = [];
    eachCode(systems, place, (code) => {
      const category = categories[code];
      if (category) found.push(category);
    });
    return found;
  });
}

/** The index of a dataset that was put together from others, from the indexes of these, in the same order. */
export function joinedIndex(dataset: Dataset, indexes: readonly FacetIndex[]): FacetIndex {
  const column = (id: FacetId) => concatColumns(indexes.map(({ columns }) => columns[id]));
  const columns = eachFacet(column);
  const yearStarts = startsOf(
    indexes.flatMap((index) =>
      Array.from({ length: index.relationships.size }, (_, i) => {
        return (index.yearStarts[i + 1] ?? 0) - (index.yearStarts[i] ?? 0);
      }),
    ),
  );
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

function noteOutside(index: FacetIndex, span: YearSpan, failed: Uint8Array, restriction: number): void {
  const { yearStarts, years } = index;
  for (let i = 0; i < failed.length; i++) {
    let inside = false;
    const end = yearStarts[i + 1] as number;
    for (let at = yearStarts[i] as number; at < end; at++) {
      const year = years[at] as number;
      if (year >= span.first && year <= span.last) inside = true;
    }
    if (!inside) failed[i] = failed[i] === 0 ? restriction : 255;
  }
}

/** The places where a number stands, for every number up to the greatest asked for. */
function placesByNumber(failed: Uint8Array, numbers: number): Uint32Array[] {
  const sizes = new Uint32Array(256);
  for (let i = 0; i < failed.length; i++) (sizes[failed[i] as number] as number)++;
  const places = Array.from({ length: numbers + 1 }, (_, number) => new Uint32Array(sizes[number] ?? 0));
  const next = new Uint32Array(256);
  for (let i = 0; i < failed.length; i++) {
    const number = failed[i] as number;
    if (number <= numbers) (places[number] as Uint32Array)[(next[number] as number)++] = i;
  }
  return places;
}

function countYears({ yearStarts, years }: FacetIndex, groups: readonly Uint32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  // Only between the first and the last: to look at every year that there could be takes most of the time of a filter.
  let [first, last] = [years[0] ?? 0, years[0] ?? 0];
  for (let at = 0; at < years.length; at++) {
    const year = years[at] as number;
    if (year < first) first = year;
    else if (year > last) last = year;
  }
  const byYear = new Uint32Array(last - first + 1);
  for (const places of groups) {
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      const end = yearStarts[place + 1] as number;
      for (let at = yearStarts[place] as number; at < end; at++) {
        (byYear[(years[at] as number) - first] as number)++;
      }
    }
  }
  byYear.forEach((count, year) => {
    if (count > 0) counts.set(first + year, count);
  });
  return counts;
}

function countsOf(column: FacetColumn, groups: readonly Uint32Array[]): FacetCounts {
  const counts = new Uint32Array(column.values.length + 1);
  for (const places of groups) countAt(column, places, counts);
  return { values: column.values, visible: counts.subarray(0, column.values.length), totals: column.totals };
}

/**
 * Filters, restriction by restriction. A relationship that fails nothing is visible and counts for every facet; one
 * that fails a single restriction counts for that facet alone, because it would be visible without it.
 */
export function applyFilter(index: FacetIndex, filter: Filter): Filtered {
  const active = FACET_IDS.filter((id) => isActive(filter.facets[id]));
  const failed = new Uint8Array(index.relationships.size);
  for (const [i, id] of active.entries()) {
    noteFailures(index.columns[id], filter.facets[id], failed, i + 1);
  }
  const yearsNumber = active.length + 1;
  if (filter.years) noteOutside(index, filter.years, failed, yearsNumber);
  const byFailure = placesByNumber(failed, yearsNumber);
  const failing = (number: number) => byFailure[number] ?? new Uint32Array();
  const visible = failing(0);
  return {
    visible,
    years: countYears(index, [visible, failing(yearsNumber)]),
    counts: eachFacet((id) => {
      const own = active.indexOf(id) + 1;
      return countsOf(index.columns[id], own > 0 ? [visible, failing(own)] : [visible]);
    }),
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
