/** What the columns of a person's own table mean. */

/** What a table is called whose columns a person has explained. */
export const OWN_TABLE = 'Your own table';

interface FieldFacts {
  readonly label: string;
  /** Whether no row can do without an answer. */
  readonly needed: boolean;
  /** Whether one value can hold for every row. Words that are quoted, and where they stand, are those of the table alone. */
  readonly canBeFixed: boolean;
  /** What it is to have no such thing in the table at all, where it can do without what is needed. */
  readonly nothing?: string;
}

const NEEDED = { needed: true, canBeFixed: true } as const;
const OTHER = { needed: false, canBeFixed: true } as const;
const OF_THE_TABLE = { needed: false, canBeFixed: false } as const;

/** What a column can mean. */
export const TABLE_FIELD = {
  from: { label: 'Exporter', ...NEEDED },
  to: { label: 'Importer', ...NEEDED },
  system: { label: 'Weapon system', ...NEEDED, nothing: 'No system: weapons not named' },
  description: { label: 'What it is', ...OTHER },
  category: { label: 'Category', ...OTHER },
  ordered: { label: 'Year', ...NEEDED, nothing: 'No year: dates not given' },
  delivered: { label: 'Year(s) of delivery', ...OTHER },
  status: { label: 'Status of the deal', ...OTHER },
  quantity: { label: 'Quantity', ...OTHER },
  source: { label: 'Source', ...OTHER },
  excerpt: { label: 'Excerpt', ...OF_THE_TABLE },
  page: { label: 'Page', ...OF_THE_TABLE },
} as const satisfies Record<string, FieldFacts>;

/** One of the things that a column can mean. */
export type TableField = keyof typeof TABLE_FIELD;

/** All of them, in the order of the labels. */
export const TABLE_FIELDS = Object.keys(TABLE_FIELD) as readonly TableField[];

/** What is known of one of the things that a column can mean. */
export const factsOfField = (field: TableField): FieldFacts => TABLE_FIELD[field];

/** One value for every row, which whoever opens the table gives since the table leaves it out. */
export interface FixedValue {
  readonly always: string;
}

/** Where a thing is told: in the column at a place, from 0; nowhere, so that a fixed value is given; or not at all. */
export type Told = number | FixedValue | 'nothing';

/** Where each thing is told. */
export type TableMapping = Readonly<Partial<Record<TableField, Told>>>;

/** The place of the column that tells a thing; -1 where none does. */
export function columnOf(mapping: TableMapping, field: TableField): number {
  const told = mapping[field];
  return typeof told === 'number' ? told : -1;
}

/** The value that was given for all rows, without the spaces around it; null where none was. */
export function fixedValue(mapping: TableMapping, field: TableField): string | null {
  const told = mapping[field];
  return typeof told === 'object' ? told.always.trim() : null;
}
