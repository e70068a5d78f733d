/** What the columns of a person's own table mean. */
import { keysOf } from '../../../domain/text/keys-of';

interface FieldFacts {
  /** What evidence and the report call a value of it that was given: it stands in no column of the table. */
  readonly name: string;
  /** Whether no row can do without an answer. */
  readonly needed: boolean;
  /** Whether one value can hold for every row. Words that are quoted, and where they stand, are those of the table alone. */
  readonly canBeFixed: boolean;
  /** Whether a table can do without it, although it is needed, where a person says so. */
  readonly canLack?: true;
}

const NEEDED = { needed: true, canBeFixed: true } as const;
const OTHER = { needed: false, canBeFixed: true } as const;
const OF_THE_TABLE = { needed: false, canBeFixed: false } as const;

/** What a column can mean. */
export const TABLE_FIELD = {
  from: { name: 'Exporter', ...NEEDED },
  to: { name: 'Importer', ...NEEDED },
  system: { name: 'Weapon system', ...NEEDED, canLack: true },
  description: { name: 'What it is', ...OTHER },
  category: { name: 'Category', ...OTHER },
  ordered: { name: 'Year', ...NEEDED, canLack: true },
  delivered: { name: 'Year(s) of delivery', ...OTHER },
  status: { name: 'Status of the deal', ...OTHER },
  quantity: { name: 'Quantity', ...OTHER },
  source: { name: 'Source', ...OTHER },
  excerpt: { name: 'Excerpt', ...OF_THE_TABLE },
  page: { name: 'Page', ...OF_THE_TABLE },
} as const satisfies Record<string, FieldFacts>;

/** One of the things that a column can mean. */
export type TableField = keyof typeof TABLE_FIELD;

/** All of them, in the order in which they are asked for. */
export const TABLE_FIELDS = keysOf(TABLE_FIELD);

/** What is known of one of the things that a column can mean. */
export const factsOfField = (field: TableField): FieldFacts => TABLE_FIELD[field];

/** One value for every row, which whoever opens the table gives since the table leaves it out. */
export interface FixedValue {
  readonly always: string;
}

/** Where a thing is told: in the column at a position, from 0; nowhere, so that a fixed value is given; or not at all. */
export type Told = number | FixedValue | 'nothing';

/** Where each thing is told. */
export type TableMapping = Readonly<Partial<Record<TableField, Told>>>;

/** The position of the column that tells a thing; -1 where none does. */
export function columnOf(mapping: TableMapping, field: TableField): number {
  const told = mapping[field];
  return typeof told === 'number' ? told : -1;
}

/** The value that was given for all rows, without the spaces around it; null where none was. */
export function fixedValue(mapping: TableMapping, field: TableField): string | null {
  const told = mapping[field];
  return typeof told === 'object' ? told.always.trim() : null;
}
