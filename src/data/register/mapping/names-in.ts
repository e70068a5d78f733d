import type { TableField } from '../rows/table-mapping';

/** What people call the columns of their tables: a row for each language. */
export type NamesIn = Readonly<Record<string, Readonly<Partial<Record<TableField, readonly string[]>>>>>;
