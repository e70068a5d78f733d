/** The table of relationships: the twin of the graph. */

import { eachCode, type FacetColumn } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { LabelOf } from '../columns/facet-labels';
import { type FacetId, facetOf, isTold } from '../columns/facets';
import { formatYearList } from '../filter/year-list';
import { type Dataset, systemIdOf } from '../model/dataset';
import type { Quantity } from '../model/quantity';
import { KIND, type Relationship } from '../model/relationship';
import { alphabetical } from '../text/alphabetical';
import {
  COLUMN_IDS,
  type ColumnId,
  isInColumn,
  SIDE_COLUMN_IDS,
  type SideAt,
  type SideColumnId,
  type Sorting,
} from './table-columns';

/** Between several values in one cell. */
const SEPARATOR = '; ';

/** One relationship as a row of the table: its cells. */
export interface TableRow {
  readonly relationship: Relationship;
  readonly cells: Readonly<Record<ColumnId, string>>;
}

/** The words in cells. */
export interface CellWords {
  readonly labelOf: LabelOf;
  /** What the status of a relationship is called. */
  readonly status: (relationship: Relationship) => string;
  /** A quantity, or that none is stated. */
  readonly quantity: (quantity: Quantity | null) => string;
  readonly number: (value: number) => string;
  /** In the place of years. */
  readonly yearsNotGiven: string;
  /** Several titles, in the room that there is for one. */
  readonly sources: (titles: readonly string[]) => string;
}

/** The cells of a relationship. */
export function tableRowOf(dataset: Dataset, relationship: Relationship, words: CellWords): TableRow {
  const { from, to, kind, quantity, years, claims, reported } = relationship;
  const system = systemIdOf(dataset, relationship);
  const labelOf = (facet: FacetId) => (value: string) => words.labelOf(facet, dataset, value);
  const sources = new Set(claims.map(({ citation }) => citation.source));
  return {
    relationship,
    cells: {
      from: labelOf('from')(from),
      system: system ? labelOf('system')(system) : '',
      to: labelOf('to')(to),
      kind: labelOf('kind')(kind),
      status: words.status(relationship),
      quantity: KIND[kind].carriesGoods ? words.quantity(quantity) : '',
      years: formatYearList(years) || words.yearsNotGiven,
      reported:
        reported && KIND[kind].carriesGoods ? (reported.name ?? labelOf('reported')(reported.by)) : '',
      sources: words.sources(Array.from(sources, labelOf('source'))),
    },
  };
}

/** The facet whose values a column shows, where it shows those of one. */
export const FACET_OF: Readonly<Partial<Record<ColumnId, FacetId>>> = {
  from: 'from',
  system: 'system',
  to: 'to',
  kind: 'kind',
  status: 'status',
  reported: 'reported',
  sources: 'source',
};

/** The columns that say something in a dataset: one that could only say that nothing is said is left out. */
export function columnsIn({ columns }: FacetIndex): readonly ColumnId[] {
  return COLUMN_IDS.filter((id) => {
    const facet = FACET_OF[id];
    return !facet || facetOf(facet).nothing === undefined || isTold(facet, columns[facet].values);
  });
}

/** The rank of each row by the words of its cell; cells that read the same share one. */
function ranksByWords(
  column: FacetColumn,
  labels: readonly string[],
  rows: Uint32Array,
  wordsOf: (values: readonly string[]) => string,
): Float64Array {
  const numbers = new Map<string, number>();
  const cells = Uint32Array.from(rows, (row) => {
    const own: string[] = [];
    eachCode(column, row, (code) => own.push(labels[code] ?? ''));
    const words = wordsOf(own);
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    return number;
  });
  const ranks = alphabeticalRanks([...numbers.keys()]);
  return Float64Array.from(cells, (number) => ranks[number] ?? 0);
}

function alphabeticalRanks(labels: readonly string[]): number[] {
  const sorted = labels
    .map((label, number) => ({ label, number }))
    .sort((a, b) => alphabetical(a.label, b.label));
  const ranks: number[] = [];
  let rank = 0;
  sorted.forEach(({ label, number }, i) => {
    const before = sorted[i - 1];
    if (before && alphabetical(before.label, label) !== 0) rank = i;
    ranks[number] = rank;
  });
  return ranks;
}

/** The rank of each row by a facet: in the facet's own order, else by its words. */
function ranksByFacet(
  dataset: Dataset,
  index: FacetIndex,
  id: FacetId,
  rows: Uint32Array,
  words: CellWords,
): Float64Array {
  const { order, nothing } = facetOf(id);
  const column = index.columns[id];
  if (!order) {
    const labels = column.values.map((value) => words.labelOf(id, dataset, value));
    const ofSeveral: Partial<Record<FacetId, CellWords['sources']>> = { source: words.sources };
    return ranksByWords(column, labels, rows, ofSeveral[id] ?? ((values) => values.join(SEPARATOR)));
  }
  // What has no value, and what says nothing, is an empty cell: these come last.
  const ranks = column.values.map((value) => (value === nothing ? order.length : order.indexOf(value)));
  return Float64Array.from(rows, (row) => ranks[column.codes[row] ?? -1] ?? order.length);
}

/** What is not stated comes after what cannot have a quantity. */
function quantityRank({ columns, measures }: FacetIndex): (row: number) => number {
  const goods = columns.kind.values.map((kind) => KIND[kind].carriesGoods);
  return (row) => {
    if (!goods[columns.kind.codes[row] ?? 0]) return -2;
    const items = measures.items[row] ?? Number.NaN;
    return Number.isNaN(items) ? -1 : items;
  };
}

/** By the first year, and then by the last. */
function yearsRank({ yearStarts, years }: FacetIndex): (row: number) => number {
  return (row) => {
    const [start = 0, end = 0] = [yearStarts[row], yearStarts[row + 1]];
    return start === end ? Number.MIN_SAFE_INTEGER : (years[start] ?? 0) * 100_000 + (years[end - 1] ?? 0);
  };
}

function ranksOf(
  dataset: Dataset,
  index: FacetIndex,
  column: ColumnId,
  rows: Uint32Array,
  words: CellWords,
): Float64Array {
  const facet = FACET_OF[column];
  if (facet) return ranksByFacet(dataset, index, facet, rows, words);
  return Float64Array.from(rows, column === 'quantity' ? quantityRank(index) : yearsRank(index));
}

const isSideColumn = (column: Sorting['column']): column is SideColumnId =>
  SIDE_COLUMN_IDS.some((id) => id === column);

/** Those of a side first. */
function ranksBySide(column: SideColumnId, rows: Uint32Array, sideAt: SideAt): Float64Array {
  return Float64Array.from(rows, (row) => (isInColumn(column, sideAt(row)) ? 0 : 1));
}

/**
 * The rows in order; equal ones, and all of them without a sorting, keep the order of the dataset.
 * @param sideAt by which columns of sides are sorted; null where nothing is compared, so that these are all the same
 */
export function sortedRows(
  dataset: Dataset,
  index: FacetIndex,
  rows: Uint32Array,
  sorting: Sorting | null,
  words: CellWords,
  sideAt: SideAt | null = null,
): Uint32Array {
  if (!sorting) return rows;
  const { column } = sorting;
  if (isSideColumn(column) && !sideAt) return rows;
  const ranks =
    isSideColumn(column) && sideAt
      ? ranksBySide(column, rows, sideAt)
      : ranksOf(dataset, index, column as ColumnId, rows, words);
  const direction = sorting.descending ? -1 : 1;
  const order = Uint32Array.from(rows, (_, i) => i).sort(
    (a, b) => direction * ((ranks[a] as number) - (ranks[b] as number)) || a - b,
  );
  return order.map((i) => rows[i] as number);
}
