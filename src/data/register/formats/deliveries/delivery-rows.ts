/** Format B of the register: a row is what one deal delivered in one year, and SIPRI's number holds the rows together. */
import type { Delivery } from '../../../../domain/model/deal';
import type { Quantity } from '../../../../domain/model/quantity';
import { type Cells, cellsOf, columnName, dateOf, faultOf, type Needs } from '../../cells/cells';
import type { DecimalSigns } from '../../cells/numbers';
import { saysNothing } from '../../cells/words-for-nothing';
import { citedCells } from '../../rows/columns';
import type { CitedRow, DealRecord, Passage, Reading, RowFault } from '../../rows/deal-facts';
import type { TextRow } from '../../rows/text-row';
import { kindOf, remarksOf } from '../remarks';
import { SAID_BY_SIPRI } from '../sipri';
import { DELIVERY_COLUMNS, LOCAL_PRODUCTION } from './columns';

const AT = {
  deal: 0,
  supplier: 1,
  recipient: 2,
  designation: 3,
  description: 4,
  category: 5,
  orderYear: 6,
  orderYearFlag: 7,
  delivered: 8,
  deliveredFlag: 9,
  deliveryYear: 10,
  deliveryYearFlag: 11,
  condition: 12,
  tivPerNew: 13,
  tivPerUnit: 14,
  tivDelivered: 15,
  localProduction: 16,
} as const;

const NEEDS: Needs = { names: [AT.supplier, AT.recipient, AT.designation], orderYear: AT.orderYear };

/** What is said of the deal as a whole, and so must be the same in each of its rows. */
const OF_THE_DEAL = [
  ...[AT.deal, AT.supplier, AT.recipient, AT.designation, AT.description, AT.category],
  ...[AT.orderYear, AT.orderYearFlag, AT.condition, AT.localProduction],
];

/** SIPRI's number of the deal that a row belongs to, also where a program wrote it with decimals: "17.0"; null where it has none. */
export function dealNumber({ cells }: TextRow): string | null {
  const number = cells[AT.deal] ?? '';
  return saysNothing(number) ? null : number.trim().replace(/^(\d+)[.,]0+$/, '$1') || null;
}

/** One row: what it says of its year, null where it gives none. */
interface DeliveryRow {
  readonly row: TextRow;
  readonly cells: Cells;
  readonly items: number | null;
  readonly isEstimate: boolean;
  readonly delivery: Delivery | null;
  readonly isYearEstimate: boolean;
}

function readRow(row: TextRow, signs: DecimalSigns, doubts: RowFault[]): DeliveryRow {
  const cells = cellsOf(DELIVERY_COLUMNS, row, signs, doubts);
  const year = cells.year(AT.deliveryYear);
  const isEstimate = cells.flag(AT.deliveredFlag);
  const isYearEstimate = cells.flag(AT.deliveryYearFlag) || cells.isUnsureYear(AT.deliveryYear);
  const [quantity, tiv] = [cells.count(AT.delivered), cells.number(AT.tivDelivered)];
  // Volumes of one item are not shown, but a cell that holds no number may be a sign of a shifted row.
  cells.number(AT.tivPerNew);
  cells.number(AT.tivPerUnit);
  if (year === null) {
    cells.doubt(AT.deliveryYear, { code: 'no-year-of-delivery', text: cells.text(AT.deliveryYear) });
  }
  const estimate = isEstimate || isYearEstimate;
  const delivery = year === null ? null : { year, estimate, quantity, tiv, share: false };
  return { row, cells, items: quantity, isEstimate, delivery, isYearEstimate };
}

/** Notes where a later row says something else of the deal than the first. */
function compareRows(first: DeliveryRow, others: readonly DeliveryRow[]): void {
  for (const { cells } of others) {
    for (const column of OF_THE_DEAL) {
      const [kept, text] = [first.cells.text(column), cells.text(column)];
      if (kept === text) continue;
      const name = columnName(DELIVERY_COLUMNS, column);
      cells.doubt(column, { code: 'differs', column: name, text, kept, line: first.cells.line });
    }
  }
}

/** All that was delivered; "at least" so much where a row gives no number. */
function quantityOf(rows: readonly DeliveryRow[]): Quantity | null {
  const counts = rows.flatMap(({ items }) => items ?? []);
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return null;
  const estimate = rows.some(({ isEstimate }) => isEstimate);
  return { min: sum, ...(counts.length === rows.length && { max: sum }), unit: 'items', estimate };
}

function passagesAt(cells: Cells): Passage[] {
  const exact = cells.text(AT.localProduction);
  if (!cells.flag(AT.localProduction)) return [];
  return [{ remark: 'licence-production', column: LOCAL_PRODUCTION, exact, outcome: null }];
}

function citedRow({ row, delivery, isYearEstimate }: DeliveryRow): CitedRow {
  const deliveries = delivery === null ? [] : [dateOf(delivery.year, isYearEstimate)];
  return { line: row.line, cells: () => citedCells(DELIVERY_COLUMNS, row), deliveries };
}

/** "3 + unknown = 3". */
function sumOf(rows: readonly DeliveryRow[]): string {
  const counts = rows.map(({ items }) => items ?? 'unknown');
  return `${counts.join(' + ')} = ${rows.reduce((sum, { items }) => sum + (items ?? 0), 0)}`;
}

/**
 * The rows of one deal as they are cited. The first of them gives the total, which no row says alone: it shows of what
 * numbers it is the sum.
 */
function citedRows(rows: readonly DeliveryRow[]): CitedRow[] {
  const [first, ...others] = rows.map(citedRow);
  if (!first || others.length === 0) return first ? [first] : [];
  const cells = () => ({ ...first.cells(), 'Numbers delivered on all lines': sumOf(rows) });
  return [{ line: first.line, cells, deliveries: first.deliveries }, ...others];
}

function dealOf(first: DeliveryRow, rows: readonly DeliveryRow[]): DealRecord {
  const { cells } = first;
  const passages = passagesAt(cells);
  return {
    facts: {
      from: cells.text(AT.supplier),
      to: cells.text(AT.recipient),
      designation: cells.text(AT.designation),
      description: cells.text(AT.description),
      category: cells.text(AT.category) || null,
      kind: kindOf(passages),
      condition: cells.condition(AT.condition),
      remarks: remarksOf(passages),
      deliveries: rows.flatMap(({ delivery }) => delivery ?? []),
      deal: dealNumber(first.row),
    },
    order: cells.date(AT.orderYear, AT.orderYearFlag),
    quantity: quantityOf(rows),
    outstanding: false,
    passages,
    attribution: SAID_BY_SIPRI,
    rows: citedRows(rows),
  };
}

/** By year, then by line; rows without a year come last. */
function compareByYear(a: DeliveryRow, b: DeliveryRow): number {
  const [first, second] = [a.delivery?.year ?? 9999, b.delivery?.year ?? 9999];
  return first - second || a.cells.line - b.cells.line;
}

/** Reads the rows of one deal of format B, in whatever order they stand. */
export function readDeliveryRows(
  rows: readonly TextRow[],
  signs: DecimalSigns,
): Reading<{ readonly deal: DealRecord }> {
  const fault = rows.map((row) => faultOf(DELIVERY_COLUMNS, row, NEEDS)).find((found) => found !== null);
  if (fault) return { ok: false, fault };
  const doubts: RowFault[] = [];
  const read = rows.map((row) => readRow(row, signs, doubts)).sort(compareByYear);
  const [first, ...others] = read;
  if (!first) return { ok: false, fault: { line: 0, column: null, reason: { code: 'no-row-of-deal' } } };
  compareRows(first, others);
  return { ok: true, deal: dealOf(first, read), doubts };
}
