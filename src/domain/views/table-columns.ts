/** The columns of the table of relationships, by which links name an order of its rows too. */
import type { Side } from '../compare/sides';

/** Every column, from left to right. */
export const COLUMN_IDS = [
  ...(['from', 'system', 'to', 'kind', 'status', 'quantity', 'years', 'reported', 'sources'] as const),
] as const;

/** The id of a column. */
export type ColumnId = (typeof COLUMN_IDS)[number];

/** The columns that say, where two filters are compared, which of them let a relationship through. */
export const SIDE_COLUMN_IDS = ['in-a', 'in-b'] as const;

/** The id of one of these columns. */
export type SideColumnId = (typeof SIDE_COLUMN_IDS)[number];

/** Every column that rows can be sorted by. */
export const SORTING_COLUMN_IDS = [...COLUMN_IDS, ...SIDE_COLUMN_IDS] as const;

/** On which side of a comparison the relationship in a row is. */
export type SideAt = (row: number) => Side;

/** Whether a column of a side holds "yes". */
export const isInColumn = (column: SideColumnId, side: Side): boolean =>
  side === 'both' || column === (side === 'a' ? 'in-a' : 'in-b');

/** By which column the rows stand, and which way round. */
export interface Sorting {
  readonly column: ColumnId | SideColumnId;
  readonly descending: boolean;
}
