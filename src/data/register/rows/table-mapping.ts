/** What the columns of a person's own table mean. */
import { keysOf } from '../../../domain/text/keys-of';

interface FieldFacts {
  /** What evidence and the report call a value of it that was given: it stands in no column of the table. */
  readonly name: string;
  /** Whether no row can do without an answer. */
  readonly needed: boolean;
  /** Whether one value can hold for every row. Words that are quoted, and where they stand, are those of the table alone. */
  readonly canBeFixed: boolean;
  /** Whether it can be said of it that the table lacks it, or tells it otherwise. */
  readonly canLack?: true;
  /** Whether a person is asked for an answer, though a row can be read without one. */
  readonly isAsked?: true;
  /** Whether a person is asked where some column probably tells it, and nobody knows whether it does. */
  readonly isAskedWhereLikely?: true;
  /** Whether several columns can tell it, one after the other. */
  readonly canBeSeveral?: true;
}

const NEEDED = { needed: true, canBeFixed: true } as const;
const OTHER = { needed: false, canBeFixed: true } as const;
const OF_THE_TABLE = { needed: false, canBeFixed: false } as const;

const AMOUNT = { canLack: true, isAskedWhereLikely: true } as const;

/** What a column can mean. */
export const TABLE_FIELD = {
  from: { name: 'Exporter', ...NEEDED },
  to: { name: 'Importer', ...NEEDED },
  flow: { name: 'Direction', ...OTHER },
  system: { name: 'Weapon system', ...NEEDED, canLack: true },
  description: { name: 'What it is', ...OTHER },
  category: { name: 'Category', ...OTHER },
  ordered: { name: 'Year', ...NEEDED, canLack: true },
  delivered: { name: 'Year(s) of delivery', ...OTHER },
  status: { name: 'Status of the deal', ...OTHER, canLack: true, isAsked: true },
  quantity: { name: 'Quantity', ...OTHER },
  quantityDelivered: { name: 'Number delivered', ...OF_THE_TABLE },
  value: { name: 'Value agreed or licensed', ...OF_THE_TABLE, ...AMOUNT },
  valueDelivered: { name: 'Value delivered', ...OF_THE_TABLE, ...AMOUNT },
  currency: { name: 'Currency', ...OTHER, canLack: true },
  source: { name: 'Source', ...OTHER, canBeSeveral: true },
  excerpt: { name: 'Excerpt', ...OF_THE_TABLE, canBeSeveral: true },
  summary: { name: 'What it says in other words', ...OF_THE_TABLE },
  page: { name: 'Page', ...OF_THE_TABLE },
  reportedBy: { name: 'Reported by', ...OTHER },
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

/**
 * Where a thing is told: in the column at a position, from 0, or in several; nowhere, so that a fixed value is given; or
 * not at all, which of the currency means that the cells or the header of the money say it.
 */
export type Told = number | readonly number[] | FixedValue | 'nothing';

const isList = (told: Told | undefined): told is readonly number[] => Array.isArray(told);

/** Whether one value was given for every row. */
export const isFixed = (told: Told | undefined): told is FixedValue =>
  typeof told === 'object' && !isList(told);

/** Which of two numbers can come first in the dates of a table. */
export const DATE_ORDERS = ['day first', 'month first'] as const;

/** Which of them does. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * Which way the goods of a row went, seen from who reports it. In a table that tells it, the exporter's column holds who
 * reports and the importer's the other side, and an import turns them round.
 */
export const FLOWS = ['export', 'import'] as const;

/** One of them. */
export type Flow = (typeof FLOWS)[number];

/** What a person can say of a word for the direction; rows of the last are set apart. */
export const FLOW_ANSWERS = [...FLOWS, 'neither'] as const;

/** One of these. */
export type FlowAnswer = (typeof FLOW_ANSWERS)[number];

/** What is said of a table beside its fields. */
interface Answers {
  /** Which number of a date is the day, where the table leaves that open. */
  readonly dates?: DateOrder;
  /** What words of the column of directions stand for, as `plainFlow` writes them. */
  readonly flows?: Readonly<Record<string, FlowAnswer>>;
}

/** Where each thing is told, and what else a person said of the table. */
export type TableMapping = Readonly<Partial<Record<TableField, Told>>> & Answers;

/** The positions of the columns that tell a thing. */
export function columnsTelling(mapping: TableMapping, field: TableField): readonly number[] {
  const told = mapping[field];
  if (typeof told === 'number') return [told];
  return isList(told) ? told : [];
}

/** The position of the column that tells a thing, or of the first of several; -1 where none does. */
export function columnOf(mapping: TableMapping, field: TableField): number {
  const told = mapping[field];
  // Asked for with every cell of a file: most are told by one column.
  if (typeof told === 'number') return told;
  return isList(told) ? (told[0] ?? -1) : -1;
}

/** The columns that tell something. */
export const usedColumns = (mapping: TableMapping): ReadonlySet<number> =>
  new Set(TABLE_FIELDS.flatMap((field) => columnsTelling(mapping, field)));

/** The value that was given for all rows, without the spaces around it; null where none was. */
export function fixedValue(mapping: TableMapping, field: TableField): string | null {
  const told = mapping[field];
  return isFixed(told) ? told.always.trim() : null;
}
