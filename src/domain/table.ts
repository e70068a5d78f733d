/** The table of relationships: the twin of the graph. */
import { type Dataset, partyOf, systemIdOf, systemOf } from './dataset';
import { formatQuantity } from './quantity';
import { KIND, KINDS, type Relationship } from './relationship';
import { STATUS, STATUSES } from './status';
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

/** What puts two relationships in order where their cells as text would not. */
const ORDER: Partial<Record<ColumnId, (relationship: Relationship) => number>> = {
  kind: ({ kind }) => KINDS.indexOf(kind),
  status: ({ status }) => STATUSES.indexOf(status),
  // What is not stated comes after what cannot have a quantity.
  quantity: ({ kind, quantity }) => (KIND[kind].carriesGoods ? (quantity?.min ?? quantity?.max ?? -1) : -2),
  years: ({ years }) => (years[0] ?? 0) * 10_000 + (years.at(-1) ?? 0),
};

function compareRows(a: Row, b: Row, column: ColumnId): number {
  const order = ORDER[column];
  return order
    ? order(a.relationship) - order(b.relationship)
    : alphabetical.compare(a.cells[column], b.cells[column]);
}

/** The rows in order; equal ones, and all of them without a sorting, keep the order of the dataset. */
export function sortRows(rows: readonly Row[], sorting: Sorting | null): readonly Row[] {
  if (!sorting) return rows;
  const direction = sorting.descending ? -1 : 1;
  return [...rows].sort((a, b) => direction * compareRows(a, b, sorting.column));
}
