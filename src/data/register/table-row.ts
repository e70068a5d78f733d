/** A row of a person's own table, read by what its columns mean. */
import type { Delivery } from '../../domain/deal';
import type { Quantity } from '../../domain/quantity';
import { STATUS, STATUSES, type Status } from '../../domain/status';
import { dateOf } from './cells';
import { columnNames } from './column-names';
import type { DealRecord, Reading, RowFault } from './deal-facts';
import { type DecimalSigns, hasExponent, roundedBySpreadsheet, whyUnread } from './numbers';
import type { TableFormat } from './part-data';
import { numbersInCount, readCount } from './read-count';
import { deliveryDates, yearOfDate } from './table-dates';
import { TABLE_FIELD, TABLE_FIELDS, type TableField } from './table-mapping';
import type { TextRow } from './text-row';

function statusOf(text: string): Status | null {
  const words = text.trim().toLowerCase();
  return STATUSES.find((status) => status === words || STATUS[status].label === words) ?? null;
}

function deliveriesOf(years: readonly number[], quantity: Quantity | null): Delivery[] {
  const items = quantity?.min ?? null;
  return years.map((year) => ({
    year,
    estimate: quantity?.estimate ?? false,
    quantity: items === null ? null : items / years.length,
    tiv: null,
    share: years.length > 1,
  }));
}

/** What is doubtful about a number of items, or null. */
function doubtOfCount(words: string, quantity: Quantity | null): string | null {
  if (words === '') return null;
  if (quantity) return hasExponent(words) ? roundedBySpreadsheet(words, quantity.min ?? 0) : null;
  return `${whyUnread(words, numbersInCount(words), 'a whole number')}, and is kept as words.`;
}

/** The cells that say something, under the names of their columns. */
function citedCells(names: readonly string[], { cells }: TextRow): Record<string, string> {
  const cited: Record<string, string> = {};
  names.forEach((name, i) => {
    const text = cells[i]?.trim() ?? '';
    if (text !== '') cited[name] = text;
  });
  return cited;
}

/** Reads a row, or says why it cannot be read. */
export function readTableRow(
  row: TextRow,
  format: TableFormat,
  signs: DecimalSigns = [],
): Reading<{ readonly deal: DealRecord }> {
  const { mapping } = format;
  const names = columnNames(format);
  const text = (field: TableField) => row.cells[mapping[field] ?? -1]?.trim() ?? '';
  const columnOf = (field: TableField) => names[mapping[field] ?? -1] ?? TABLE_FIELD[field].label;
  const fault = (field: TableField, reason: string): RowFault => ({
    line: row.line,
    column: columnOf(field),
    reason,
  });
  const empty = TABLE_FIELDS.find((field) => TABLE_FIELD[field].needed && text(field) === '');
  if (empty)
    return { ok: false, fault: fault(empty, `There is no ${TABLE_FIELD[empty].label.toLowerCase()}.`) };
  const year = yearOfDate(text('ordered'));
  if (year === null)
    return { ok: false, fault: fault('ordered', `“${text('ordered')}” does not name one year.`) };

  const doubts: RowFault[] = [];
  const words = text('quantity');
  const quantity = readCount(words, signs[mapping.quantity ?? -1]);
  const why = doubtOfCount(words, quantity);
  if (why) doubts.push(fault('quantity', why));
  const { years, unread } = deliveryDates(text('delivered'));
  for (const part of unread) doubts.push(fault('delivered', `“${part}” is not a year, and is left out.`));
  const status = statusOf(text('status'));
  if (!status && text('status') !== '') {
    doubts.push(fault('status', `“${text('status')}” is not a status known here, and is left out.`));
  }
  const excerpt = text('excerpt');
  return {
    ok: true,
    doubts,
    deal: {
      facts: {
        from: text('from'),
        to: text('to'),
        designation: text('system'),
        description: text('description') || 'weapon system',
        category: text('category') || null,
        kind: 'supplies',
        condition: null,
        remarks: [],
        deliveries: deliveriesOf(years, quantity),
        deal: null,
      },
      order: dateOf(year, false),
      orderStatus: status ?? 'ordered',
      quantity: quantity ?? (words === '' ? null : { unit: 'items', estimate: false, words }),
      outstanding: false,
      passages: [],
      speaker: text('source') || null,
      rows: [
        {
          line: row.line,
          cells: () => citedCells(names, row),
          deliveries: years.map((delivered) => dateOf(delivered, false)),
          ...(excerpt !== '' && { excerpt: { column: columnOf('excerpt'), exact: excerpt } }),
        },
      ],
    },
  };
}
