import type { TextRow } from '../../rows/text-row';
import type { RegisterKind } from '../format-kind';
import { CELL, have } from '../looks';
import { ITEMS, NOT_SHOWN, SIPRI, sipriColumns, VOLUME } from '../sipri';
import { DELIVERY_COLUMNS } from './columns';
import { dealNumber, readDeliveryRows } from './delivery-rows';

/** All rows of one number are one deal. Rows without a number are no more one deal than others. */
function byNumber(rows: readonly TextRow[]): TextRow[][] {
  const deals = new Map<string, TextRow[]>();
  for (const row of rows) {
    const deal = dealNumber(row) ?? `line ${row.line}`;
    const known = deals.get(deal);
    if (known) known.push(row);
    else deals.set(deal, [row]);
  }
  return [...deals.values()];
}

/** SIPRI's register with one row a deal and year of delivery. */
export const DELIVERIES: RegisterKind<'deliveries'> = {
  ...SIPRI,
  id: 'deliveries',
  takenFor: { code: 'deliveries' },
  ...sipriColumns(DELIVERY_COLUMNS, {
    from: 'Supplier',
    to: 'Recipient',
    system: 'Designation',
    totals: ['SIPRI AT Database ID', 'Supplier', 'Recipient', 'Designation', 'Order date'],
    numbers: {
      'Numbers delivered': ITEMS,
      'SIPRI estimate': NOT_SHOWN,
      'TIV deal unit': NOT_SHOWN,
      'TIV delivery values': VOLUME,
    },
  }),
  needed: ['SIPRI AT Database ID', 'Supplier', 'Recipient', 'Designation', 'Order date', 'Delivery year'],
  looksRight: (cells) =>
    have(cells, [0], CELL.id) &&
    have(cells, [1, 2], CELL.name) &&
    have(cells, [6, 10], CELL.year) &&
    have(cells, [7, 9, 11, 16], CELL.estimate) &&
    have(cells, [8, 13, 14, 15], CELL.number),
  yearColumns: { ordered: 'Order date', delivered: 'Delivery year' },
  dealsIn: byNumber,
  hasDealNumbers: true,
  read: readDeliveryRows,
};
