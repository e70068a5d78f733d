/** The table of relationships: the twin of the graph. */
import { type Dataset, partyOf, systemIdOf, systemOf } from './dataset';
import { eachCode } from './facet-column';
import type { FacetIndex } from './facet-index';
import { type FacetId, facetOf } from './facets';
import { formatQuantity } from './quantity';
import { KIND, type Kind, type Relationship } from './relationship';
import { STATUS } from './status';
import { formatYearList } from './years';

/** The columns, by id, with the headers that readers and tests rely on. */
export const COLUMN_HEADER = {
  from: 'From',
  system: 'System',
  to: 'To',
  kind: 'Kind',
  status: 'Status',
  quantity: 'Quantity',
  years: 'Years',
  sources: 'Sources',
} as const;

/** The id of a column. */
export type ColumnId = keyof typeof COLUMN_HEADER;

/** Every column, from left to right. */
export const COLUMN_IDS = Object.keys(COLUMN_HEADER) as readonly ColumnId[];

/** One relationship as the cells of a row. */
export interface Row {
  readonly relationship: Relationship;
  readonly cells: Readonly<Record<ColumnId, string>>;
}

/** By which column the rows stand, and which way round. */
export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

function sourcesOf(dataset: Dataset, relationship: Relationship): string[] {
  const ids = new Set(relationship.claims.map((claim) => claim.citation.source));
  return [...ids].map((id) => dataset.sources.get(id)?.title ?? id);
}

/** The cells of a relationship. */
export function rowOf(dataset: Dataset, relationship: Relationship): Row {
  const system = systemIdOf(dataset, relationship);
  return {
    relationship,
    cells: {
      from: partyOf(dataset, relationship.from).name,
      system: system ? systemOf(dataset, system).name : '',
      to: partyOf(dataset, relationship.to).name,
      kind: KIND[relationship.kind].label,
      status: STATUS[relationship.status].label,
      quantity: KIND[relationship.kind].carriesGoods ? formatQuantity(relationship.quantity) : '',
      years: formatYearList(relationship.years),
      sources: sourcesOf(dataset, relationship).join('; '),
    },
  };
}

const alphabetical = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The facet whose values a column shows, and the words for each, where the column is put in order by them. */
const FACET_OF: Partial<Record<ColumnId, FacetId>> = {
  from: 'from',
  system: 'system',
  to: 'to',
  kind: 'kind',
  status: 'status',
  sources: 'source',
};

/** The rank of each value of a facet: in the facet's own order, else by its words. */
function ranksOf(dataset: Dataset, index: FacetIndex, id: FacetId): (place: number) => number {
  const facet = facetOf(id);
  const column = index.columns[id];
  const labels = column.values.map((value) => facet.labelOf(dataset, value));
  const order = facet.order ? column.values.map((value) => facet.order?.indexOf(value) ?? 0) : ranked(labels);
  return (place) => {
    // What has no value comes first, as an empty cell does.
    let rank = -1;
    eachCode(column, place, (code) => {
      if (rank < 0) rank = order[code] ?? 0;
    });
    return rank;
  };
}

/** The place of each label in alphabetical order; labels that read the same share one. */
function ranked(labels: readonly string[]): number[] {
  const sorted = labels
    .map((label, code) => ({ label, code }))
    .sort((a, b) => alphabetical.compare(a.label, b.label));
  const ranks: number[] = [];
  let rank = 0;
  sorted.forEach(({ label, code }, i) => {
    const before = sorted[i - 1];
    if (before && alphabetical.compare(before.label, label) !== 0) rank = i;
    ranks[code] = rank;
  });
  return ranks;
}

/** What is not stated comes after what cannot have a quantity. */
function quantityRank({ columns, measures }: FacetIndex): (place: number) => number {
  const goods = columns.kind.values.map((kind) => KIND[kind as Kind].carriesGoods);
  return (place) => {
    const items = measures.items[place] ?? Number.NaN;
    if (!Number.isNaN(items)) return items;
    return goods[columns.kind.codes[place] ?? 0] ? -1 : -2;
  };
}

function yearsRank({ yearStarts, years }: FacetIndex): (place: number) => number {
  return (place) => {
    const [start = 0, end = 0] = [yearStarts[place], yearStarts[place + 1]];
    return start === end ? 0 : (years[start] ?? 0) * 10_000 + (years[end - 1] ?? 0);
  };
}

function rankOf(dataset: Dataset, index: FacetIndex, column: ColumnId): (place: number) => number {
  const facet = FACET_OF[column];
  if (facet) return ranksOf(dataset, index, facet);
  return column === 'quantity' ? quantityRank(index) : yearsRank(index);
}

/** The places in order; equal ones, and all of them without a sorting, keep the order of the dataset. */
export function sortPlaces(
  dataset: Dataset,
  index: FacetIndex,
  places: Uint32Array,
  sorting: Sorting | null,
): Uint32Array {
  if (!sorting) return places;
  const rank = rankOf(dataset, index, sorting.column);
  const ranks = Float64Array.from(places, rank);
  const direction = sorting.descending ? -1 : 1;
  const order = Uint32Array.from(places, (_, i) => i).sort(
    (a, b) => direction * ((ranks[a] as number) - (ranks[b] as number)) || a - b,
  );
  return order.map((i) => places[i] as number);
}

/** What stands at the foot of the table: sums over the rows above, and over how many of them each is. */
export interface Totals {
  readonly relationships: number;
  /** Items, and how many relationships state their number. */
  readonly items: { readonly sum: number; readonly stated: number };
  /** Millions of SIPRI's trend-indicator value, which is a volume and no money. */
  readonly tiv: { readonly sum: number; readonly stated: number };
}

function sumAt(column: Float32Array | Float64Array, places: Uint32Array): { sum: number; stated: number } {
  let [sum, stated] = [0, 0];
  for (const place of places) {
    const value = column[place] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    stated++;
  }
  return { sum, stated };
}

/** The totals of the relationships at these places. */
export function totalsOf({ measures }: FacetIndex, places: Uint32Array): Totals {
  return {
    relationships: places.length,
    items: sumAt(measures.items, places),
    tiv: sumAt(measures.tiv, places),
  };
}
