/** The dataset in columns: what the filter runs through, and what is counted without making a relationship in full. */
import type { EdtfDate } from '../dates/edtf';
import { dateOfOrder } from '../groups/date-of-order';
import type { Counting } from '../model/counting';
import type { Dataset } from '../model/dataset';
import type { Relationship } from '../model/relationship';
import type { Relationships } from '../model/relationships';
import type { Times } from '../model/year-meanings';
import type { Beside } from './beside';
import type { Within } from './facet';
import { columnBuilder, countAt, eachCode, type FacetColumn, startsOf } from './facet-column';
import { FACET_IDS, type FacetId, facetOf, type ValueOf } from './facets';
import { type Measured, type Measures, measuresOf } from './measures';
import type { FilesChosen, Releases } from './releases';
import { type TimeColumns, timeColumnsOf } from './time-columns';

/** A column for every facet, of the values of that facet. */
export type FacetColumns = { readonly [Id in FacetId]: FacetColumn<ValueOf<Id>> };

/** Columns that were made of the values of their facets: what these are is known to no builder, which takes any text. */
export function facetColumns(columnFor: (id: FacetId) => FacetColumn): FacetColumns {
  return eachFacet(columnFor) as FacetColumns;
}

/** Every facet, the years and the measures of every relationship, in typed columns. */
export interface FacetIndex {
  readonly relationships: Relationships;
  readonly columns: FacetColumns;
  /** The years of relationship `i` are `years[yearStarts[i]] … years[yearStarts[i + 1] - 1]`, in order. */
  readonly yearStarts: Uint32Array;
  readonly years: Int16Array;
  /** Whether these are the first and the last of each, with all between them; absent where they are all years. */
  readonly areSpans?: true;
  readonly times: TimeColumns;
  /** The date of each relationship on which it counts who is a member of a group. */
  readonly ordered: FacetColumn<EdtfDate>;
  /** The name of the third that reported each relationship, where it is told. */
  readonly reporters: FacetColumn;
  readonly measures: Measures;
  /** What of the measures is counted; absent where all of it is. */
  readonly counted?: Counted;
  /** The releases of registers that are looked at together; absent where no register has several here. */
  readonly releases?: Releases<FacetIndex>;
  /** Those of all that is open, where only some of it is looked at; absent where all of it is. */
  readonly openReleases?: Releases<FacetIndex>;
  /** The deals that are told of twice; absent where no dataset is beside another. */
  readonly twice?: () => Twice;
  /** What is a case file's own, and no word of the registers and tables beside it; absent where there are no two such. */
  readonly beside?: Beside<FacetIndex>;
}

/** What is told twice in a dataset. */
export interface Twice {
  /** For the row of each deal, the rows that tell of it again. */
  readonly repeats: ReadonlyMap<number, readonly number[]>;
  /** For every relationship 1 where it is such a deal or tells of one again. */
  readonly isPart: Uint8Array;
}

/** Of measures that are those of some years: by which rule, and the index with all that there is. */
export interface Counted {
  readonly counting: Counting;
  readonly whole: FacetIndex;
}

/** The same index with all that there is measured, which is the same one whatever years are chosen. */
export const wholeOf = (index: FacetIndex): FacetIndex => index.counted?.whole ?? index;

/** The same index with its rows as they stand among the chosen files. */
export const amongFiles = (index: FacetIndex, files: FilesChosen): FacetIndex =>
  index.releases?.among(index, files) ?? index;

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

/** The name of the third that reported a relationship, or none. */
export const thirdOf = ({ reported }: Relationship): readonly string[] =>
  reported?.name === undefined ? [] : [reported.name];

/** An empty index, for relationships within a dataset, or within what is known of a file. */
export function indexBuilder(within: Within): IndexBuilder {
  const builders = eachFacet(columnBuilder);
  const years: (readonly number[])[] = [];
  const times: Times[] = [];
  const ordered = columnBuilder<EdtfDate>();
  const reporters = columnBuilder();
  const measured: Measured[] = [];
  return {
    add: (relationship) => {
      for (const id of FACET_IDS) builders[id].add(facetOf(id).valuesOf(within, relationship));
      years.push(relationship.years);
      times.push(relationship.times);
      const date = dateOfOrder(relationship);
      ordered.add(date === null ? [] : [date]);
      reporters.add(thirdOf(relationship));
      const { quantity, deliveries = [], status } = relationship;
      measured.push({ quantity, deliveries, status });
    },
    index: () => ({
      columns: facetColumns((id) => builders[id].column()),
      yearStarts: startsOf(years.map(({ length }) => length)),
      years: Int16Array.from(years.flat()),
      times: timeColumnsOf(times),
      ordered: ordered.column(),
      reporters: reporters.column(),
      measures: measuresOf(measured),
    }),
  };
}

/** Builds the columns from relationships made in full; once for each dataset. */
export function facetIndexOf(dataset: Dataset): FacetIndex {
  const { relationships } = dataset;
  const builder = indexBuilder(dataset);
  for (let row = 0; row < relationships.size; row++) builder.add(relationships.at(row));
  return { relationships, ...builder.index() };
}

/** The relationships in these rows, made in full. */
export function relationshipsAt({ relationships }: FacetIndex, rows: Uint32Array): Relationship[] {
  return Array.from(rows, (row) => relationships.at(row));
}

/** The rows, among the given ones or all, of the relationships that have a value of a facet. */
export function rowsWith(
  { relationships, columns }: FacetIndex,
  facet: FacetId,
  value: string,
  among?: Uint32Array,
): Uint32Array {
  const column: FacetColumn = columns[facet];
  const code = column.values.indexOf(value);
  if (code < 0) return new Uint32Array();
  const found: number[] = [];
  const size = among?.length ?? relationships.size;
  for (let i = 0; i < size; i++) {
    const row = among ? (among[i] as number) : i;
    eachCode(column, row, (own) => {
      if (own === code) found.push(row);
    });
  }
  return Uint32Array.from(found);
}

/** How many different values of these facets the relationships in these rows have. */
export function countDistinct(
  { columns }: FacetIndex,
  facets: readonly FacetId[],
  rows: Uint32Array,
): number {
  const values = new Set<string>();
  for (const id of facets) {
    const column = columns[id];
    const counts = new Uint32Array(column.values.length + 1);
    countAt(column, rows, counts);
    column.values.forEach((value, code) => {
      if ((counts[code] ?? 0) > 0) values.add(value);
    });
  }
  return values.size;
}
