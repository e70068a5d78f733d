import type { Dataset } from './dataset';
import { FACET_IDS, type FacetId, facetOf } from './facets';
import type { Choice, Filter } from './filter';
import type { Relationship, YearSpan } from './relationship';

/**
 * One facet of every relationship, dictionary-coded: the codes of relationship `i` are
 * `codes[starts[i]] … codes[starts[i + 1] - 1]`, each an index into `values`.
 */
interface FacetColumn {
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
  /** How many relationships have each value, filtered or not. */
  readonly totals: Uint32Array;
}

/** Every facet and the years of every relationship, in typed columns that one pass can filter. */
export interface FacetIndex {
  readonly relationships: readonly Relationship[];
  readonly columns: Readonly<Record<FacetId, FacetColumn>>;
  /** The years of relationship `i` are `years[yearStarts[i]] … years[yearStarts[i + 1] - 1]`, in order. */
  readonly yearStarts: Uint32Array;
  readonly years: Int16Array;
}

/** One value of a facet: in how many visible relationships it would stand, and in how many at all. */
export interface ValueCount {
  readonly value: string;
  /** Counted without the facet's own restriction, so that it says what choosing the value would show. */
  readonly visible: number;
  readonly total: number;
}

/** What a filter lets through, and the counts for every facet. */
export interface Filtered {
  readonly visible: readonly Relationship[];
  readonly counts: Readonly<Record<FacetId, readonly ValueCount[]>>;
  /** For each year, in how many relationships something happened; counted without the restriction to years. */
  readonly years: ReadonlyMap<number, number>;
}

function columnOf(dataset: Dataset, relationships: readonly Relationship[], id: FacetId): FacetColumn {
  const facet = facetOf(id);
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(relationships.length + 1);
  const codes: number[] = [];
  relationships.forEach((relationship, i) => {
    for (const value of facet.valuesOf(dataset, relationship)) {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      codes.push(code);
    }
    starts[i + 1] = codes.length;
  });
  const totals = new Uint32Array(codeOf.size);
  for (const code of codes) totals[code] = (totals[code] ?? 0) + 1;
  return { values: [...codeOf.keys()], starts, codes: Uint32Array.from(codes), totals };
}

function eachFacet<T>(make: (id: FacetId) => T): Record<FacetId, T> {
  return Object.fromEntries(FACET_IDS.map((id) => [id, make(id)])) as Record<FacetId, T>;
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] ?? 0) + length;
  });
  return starts;
}

/** Builds the columns; once for each dataset. */
export function facetIndexOf(dataset: Dataset): FacetIndex {
  const relationships = [...dataset.relationships.values()];
  return {
    relationships,
    columns: eachFacet((id) => columnOf(dataset, relationships, id)),
    yearStarts: startsOf(relationships.map(({ years }) => years.length)),
    years: Int16Array.from(relationships.flatMap(({ years }) => years)),
  };
}

const INCLUDED = 1;
const EXCLUDED = 2;

/** A choice in codes: how each value is marked, and whether one of the included is needed. */
interface CodedChoice {
  readonly marks: Uint8Array;
  readonly needsIncluded: boolean;
}

function codedChoice(column: FacetColumn, choice: Choice): CodedChoice {
  const marks = new Uint8Array(column.values.length);
  column.values.forEach((value, code) => {
    if (choice.include.includes(value)) marks[code] = INCLUDED;
    if (choice.exclude.includes(value)) marks[code] = EXCLUDED;
  });
  return { marks, needsIncluded: choice.include.length > 0 };
}

function passes(column: FacetColumn, { marks, needsIncluded }: CodedChoice, i: number): boolean {
  let included = !needsIncluded;
  const end = column.starts[i + 1] ?? 0;
  for (let at = column.starts[i] ?? 0; at < end; at++) {
    const mark = marks[column.codes[at] ?? 0];
    if (mark === EXCLUDED) return false;
    if (mark === INCLUDED) included = true;
  }
  return included;
}

function count(column: FacetColumn, counts: Uint32Array, i: number): void {
  const end = column.starts[i + 1] ?? 0;
  for (let at = column.starts[i] ?? 0; at < end; at++) {
    const code = column.codes[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

/** One facet at work: its column, the choice in codes, and the counts so far. */
interface FacetPass {
  readonly column: FacetColumn;
  readonly choice: CodedChoice;
  readonly counts: Uint32Array;
}

/** What a relationship fails: a facet by its place, or one of these. */
const YEARS = -1;
const NOTHING = -2;
const SEVERAL = -3;

function isOutside(index: FacetIndex, years: YearSpan | null, i: number): boolean {
  if (!years) return false;
  const end = index.yearStarts[i + 1] ?? 0;
  for (let at = index.yearStarts[i] ?? 0; at < end; at++) {
    const year = index.years[at] ?? 0;
    if (year >= years.first && year <= years.last) return false;
  }
  return true;
}

function failureOf(
  index: FacetIndex,
  facets: readonly FacetPass[],
  years: YearSpan | null,
  i: number,
): number {
  let failed = isOutside(index, years, i) ? YEARS : NOTHING;
  for (let f = 0; f < facets.length; f++) {
    const facet = facets[f];
    if (!facet || passes(facet.column, facet.choice, i)) continue;
    if (failed !== NOTHING) return SEVERAL;
    failed = f;
  }
  return failed;
}

function countYears(index: FacetIndex, years: Map<number, number>, i: number): void {
  const end = index.yearStarts[i + 1] ?? 0;
  for (let at = index.yearStarts[i] ?? 0; at < end; at++) {
    const year = index.years[at] ?? 0;
    years.set(year, (years.get(year) ?? 0) + 1);
  }
}

function valueCounts({ column, counts }: FacetPass): ValueCount[] {
  return column.values.map((value, code) => ({
    value,
    visible: counts[code] ?? 0,
    total: column.totals[code] ?? 0,
  }));
}

/**
 * Filters in one pass. A relationship that fails nothing is visible and counts for every facet; one that fails a
 * single facet counts for that facet alone, because it would be visible without that facet's restriction.
 */
export function applyFilter(index: FacetIndex, filter: Filter): Filtered {
  const passOf = eachFacet(
    (id): FacetPass => ({
      column: index.columns[id],
      choice: codedChoice(index.columns[id], filter.facets[id]),
      counts: new Uint32Array(index.columns[id].values.length),
    }),
  );
  const facets = FACET_IDS.map((id) => passOf[id]);
  const visible: Relationship[] = [];
  const years = new Map<number, number>();
  index.relationships.forEach((relationship, i) => {
    const failed = failureOf(index, facets, filter.years, i);
    if (failed === NOTHING) {
      visible.push(relationship);
      for (const { column, counts } of facets) count(column, counts, i);
    }
    if (failed === NOTHING || failed === YEARS) countYears(index, years, i);
    const alone = facets[failed];
    if (alone) count(alone.column, alone.counts, i);
  });
  return { visible, years, counts: eachFacet((id) => valueCounts(passOf[id])) };
}
