/** A row of a person's own table, read by what its columns mean. */
import type { Delivery } from '../../domain/deal';
import type { Quantity } from '../../domain/quantity';
import { STATUS, STATUSES, type Status } from '../../domain/status';
import { dateOf, readYear } from './cells';
import type { DealRecord, Reading, RowFault } from './deal-facts';
import { deliveryYears } from './delivery-years';
import { TABLE_FIELD, TABLE_FIELDS, type TableField, type TableMapping } from './table-mapping';
import type { TextRow } from './text-row';

/** A whole number: "12", "4,000", or "12.0" as spreadsheets write it. What else has a point or a comma is none. */
const WHOLE = String.raw`\d+(?:[.,]0)?|\d{1,3}(?:[,. ]\d{3})+`;

const COUNT = new RegExp(
  String.raw`^(?<upTo>up to |≤ ?|max\.? )?(?<about>about |ca\.? |~ ?)?(?<first>${WHOLE})(?:\s*[-–]\s*(?<last>${WHOLE}))?(?<doubt>\s*\?)?$`,
  'i',
);

const wholeOf = (digits: string) => Number(digits.replace(/[.,]0$/, '').replace(/[,. ]/g, ''));

/** "12", "10-12", "up to 30", "about 4,000", "29?"; null for other words. */
export function readCount(text: string): Quantity | null {
  const { upTo, about, first, last, doubt } = COUNT.exec(text.trim())?.groups ?? {};
  if (first === undefined) return null;
  const [min, max] = [wholeOf(first), wholeOf(last ?? first)];
  if (min > max) return null;
  const common = { unit: 'items', estimate: about !== undefined || doubt !== undefined };
  return upTo === undefined ? { min, max, ...common } : { max, ...common };
}

/** The year at the beginning of a date, "2005-09-14", or of a span, "2005-2007". */
function yearIn(text: string): number | null {
  return readYear(/^\d{4}(?!\d)/.exec(text.trim())?.[0] ?? '');
}

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

/** The cells that say something, under the names of their columns. */
function citedCells(header: readonly string[], { cells }: TextRow): Record<string, string> {
  const cited: Record<string, string> = {};
  header.forEach((name, i) => {
    const text = cells[i]?.trim() ?? '';
    if (text !== '') cited[name.trim() || `Column ${i + 1}`] = text;
  });
  return cited;
}

/** Reads a row, or says why it cannot be read. */
export function readTableRow(
  row: TextRow,
  header: readonly string[],
  mapping: TableMapping,
): Reading<{ readonly deal: DealRecord }> {
  const text = (field: TableField) => row.cells[mapping[field] ?? -1]?.trim() ?? '';
  const columnOf = (field: TableField) => header[mapping[field] ?? -1] ?? TABLE_FIELD[field].label;
  const fault = (field: TableField, reason: string): RowFault => ({
    line: row.line,
    column: columnOf(field),
    reason,
  });
  const empty = TABLE_FIELDS.find((field) => TABLE_FIELD[field].needed && text(field) === '');
  if (empty)
    return { ok: false, fault: fault(empty, `There is no ${TABLE_FIELD[empty].label.toLowerCase()}.`) };
  const year = yearIn(text('ordered'));
  if (year === null)
    return { ok: false, fault: fault('ordered', `“${text('ordered')}” does not begin with a year.`) };

  const doubts: RowFault[] = [];
  const quantity = readCount(text('quantity'));
  if (!quantity && text('quantity') !== '') {
    doubts.push(fault('quantity', `“${text('quantity')}” is not a number, and is kept as words.`));
  }
  const { years, unread } = deliveryYears(text('delivered'));
  for (const part of unread) doubts.push(fault('delivered', `“${part}” is not a year, and is left out.`));
  const status = statusOf(text('status'));
  if (!status && text('status') !== '') {
    doubts.push(fault('status', `“${text('status')}” is not a status known here, and is left out.`));
  }
  const excerpt = text('excerpt');
  const words = text('quantity');
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
          cells: () => citedCells(header, row),
          deliveries: years.map((delivered) => dateOf(delivered, false)),
          ...(excerpt !== '' && { excerpt: { column: columnOf('excerpt'), exact: excerpt } }),
        },
      ],
    },
  };
}
