/** A row of a person's own table, read by what its columns mean. */

import { type EdtfDate, UNDATED } from '../../../../domain/dates/edtf';
import type { Delivery } from '../../../../domain/model/deal';
import type { Quantity } from '../../../../domain/model/quantity';
import { dateOf } from '../../cells/cells';
import { dateIn } from '../../cells/full-dates';
import { type DecimalSigns, hasExponent, whyUnread } from '../../cells/numbers';
import { numbersInCount, readCount } from '../../cells/read-count';
import { shortDate } from '../../cells/short-dates';
import { changedYearIn } from '../../cells/spreadsheet-cells';
import { doubtOfDate, yearOfDate } from '../../cells/table-dates';
import { vagueDate } from '../../cells/vague-dates';
import { unitOfRow } from '../../mapping/units';
import { namesOfHeader, uniqueNames } from '../../rows/column-names';
import type { DealRecord, Reading, RowFault } from '../../rows/deal-facts';
import type { NoteReason } from '../../rows/report-note';
import type { TableFormat } from '../../rows/row-format';
import {
  columnOf,
  factsOfField,
  fixedValue,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';
import { progressOf } from './progress';

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
function doubtOfCount(words: string, quantity: Quantity | null): NoteReason | null {
  if (words === '') return null;
  if (quantity) return hasExponent(words) ? { code: 'rounded', text: words, value: quantity.min ?? 0 } : null;
  return { code: 'count-kept-as-words', why: whyUnread(words, numbersInCount(words)) };
}

/** What was given for all rows, under names that say so: the table says none of it. */
function givenCells(mapping: TableMapping): readonly (readonly [name: string, value: string])[] {
  return TABLE_FIELDS.flatMap((field) => {
    const value = fixedValue(mapping, field);
    if (value === null) return [];
    return [
      [`${factsOfField(field).name}: not in the table, but given by whoever opened it`, value] as const,
    ];
  });
}

/** The cells that say something, under the names of their columns, and after them what was given for all rows. */
function citedCells(
  names: readonly string[],
  mapping: TableMapping,
  { cells }: TextRow,
): Record<string, string> {
  const given = givenCells(mapping);
  const all = uniqueNames([...names, ...given.map(([name]) => name)]);
  const cited: Record<string, string> = {};
  all.forEach((name, i) => {
    const text = (i < names.length ? cells[i] : given[i - names.length]?.[1])?.trim() ?? '';
    if (text !== '') cited[name] = text;
  });
  return cited;
}

/** When a deal was made, and what is doubtful about it. */
interface Order {
  readonly date: EdtfDate;
  readonly doubt: NoteReason | null;
}

const NO_DATE: Order = { date: UNDATED, doubt: null };

/** An order on a day would come after a delivery of which only the year is told: it is put in that year too. */
function beforeDeliveries(order: EdtfDate, years: readonly number[]): EdtfDate {
  const year = Number(order.slice(0, 4));
  return order !== UNDATED && order.length > 5 && years.includes(year) ? dateOf(year, false) : order;
}

/** The day, month or year that a cell names, or what a spreadsheet made of one; null for any other. */
function orderOf(text: string, { mapping, dates = 'years only' }: TableFormat): Order | null {
  if (mapping.ordered === 'nothing') return NO_DATE;
  const changed = changedYearIn(text);
  if (changed !== null)
    return { date: dateOf(changed.year, true), doubt: { code: 'changed-year', text, changed } };
  const short = shortDate(text);
  if (short) return { date: short.year === null ? UNDATED : dateOf(short.year, true), doubt: short.doubt };
  const vague = vagueDate(text);
  if (vague) return vague;
  const year = yearOfDate(text);
  if (year === null) return null;
  const doubt = doubtOfDate(text, year);
  return { date: dateIn(text, dates) ?? dateOf(year, doubt !== null), doubt };
}

/** The word of the source that a row names, or of nobody known. */
function attributionTo(source: string): DealRecord['attribution'] {
  return source === '' ? { speaker: 'The table', unnamed: true } : { speaker: source };
}

/** Reads a row, or says why it cannot be read. */
export function readTableRow(
  row: TextRow,
  format: TableFormat,
  signs: DecimalSigns = [],
): Reading<{ readonly deal: DealRecord }> {
  const { mapping } = format;
  const names = namesOfHeader(format.header);
  const text = (field: TableField) =>
    fixedValue(mapping, field) ?? row.cells[columnOf(mapping, field)]?.trim() ?? '';
  const nameOf = (field: TableField) => names[columnOf(mapping, field)] ?? factsOfField(field).name;
  const fault = (field: TableField, reason: NoteReason): RowFault => ({
    line: row.line,
    column: nameOf(field),
    reason,
  });
  const empty = TABLE_FIELDS.find(
    (field) => factsOfField(field).needed && mapping[field] !== 'nothing' && text(field) === '',
  );
  if (empty) return { ok: false, fault: fault(empty, { code: 'empty', of: { field: empty } }) };
  const order = orderOf(text('ordered'), format);
  if (order === null)
    return { ok: false, fault: fault('ordered', { code: 'no-single-year', text: text('ordered') }) };

  const doubts: RowFault[] = [];
  if (order.doubt) doubts.push(fault('ordered', order.doubt));
  const words = text('quantity');
  const count = readCount(words, signs[columnOf(mapping, 'quantity')]);
  const unit = count && unitOfRow(format.header, mapping, row);
  const quantity = unit === null ? count : null;
  const why: NoteReason | null =
    unit === null ? doubtOfCount(words, count) : { code: 'count-in-unit', text: words, unit };
  if (why) doubts.push(fault('quantity', why));
  const {
    status,
    years,
    unsure,
    doubts: doubtsOfProgress,
  } = progressOf(text('status'), text('delivered'), text('ordered'));
  for (const { field, reason } of doubtsOfProgress) doubts.push(fault(field, reason));
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
      order: beforeDeliveries(order.date, years),
      orderStatus: status,
      quantity:
        quantity ??
        (words === ''
          ? null
          : { unit: 'items', estimate: false, words: unit === null ? words : `${words} ${unit}` }),
      outstanding: false,
      passages: [],
      attribution: attributionTo(text('source')),
      rows: [
        {
          line: row.line,
          cells: () => citedCells(names, mapping, row),
          deliveries: years.map((delivered) => dateOf(delivered, unsure.includes(delivered))),
          ...(excerpt !== '' && { excerpt: { column: nameOf('excerpt'), exact: excerpt } }),
        },
      ],
    },
  };
}
