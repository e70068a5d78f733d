/** A table without a header, whose first deal was taken for one. */
import { readYear } from '../cells/read-year';
import type { TableFormat } from '../rows/row-format';
import { columnOf, type TableField } from '../rows/table-mapping';
import { namesParty } from './column-votes';

/** What a cell of a deal holds, and no name of a column does. */
const OF_DEALS: Readonly<Partial<Record<TableField, (cell: string) => boolean>>> = {
  from: namesParty,
  to: namesParty,
  ordered: (cell) => readYear(cell) !== null,
  quantity: (cell) => /^\d+$/.test(cell),
};

/** One may be chance: a column may be called "Sweden" or "2005". */
const ENOUGH = 2;

/** Whether the header holds what the columns below it hold, as far as a person has said what they mean. */
export function isHeaderOfDeal({ header, mapping }: Pick<TableFormat, 'header' | 'mapping'>): boolean {
  const fields: readonly TableField[] = ['from', 'to', 'ordered', 'quantity'];
  const alike = fields.filter((field) => OF_DEALS[field]?.(header[columnOf(mapping, field)]?.trim() ?? ''));
  return alike.length >= ENOUGH;
}
