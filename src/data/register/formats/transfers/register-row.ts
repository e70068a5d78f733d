/** Format A of the register: a row is a deal, and its columns are known by their positions, for three share a name. */
import type { Delivery } from '../../../../domain/model/deal';
import type { Quantity } from '../../../../domain/model/quantity';
import { type Cells, cellsOf, dateOf, faultOf, type Needs } from '../../cells/cells';
import type { DecimalSigns } from '../../cells/numbers';
import { deliveryDates } from '../../cells/table-dates';
import { yearLeftOut } from '../../cells/year-in-cell';
import { citedCells } from '../../rows/columns';
import type { DealRecord, Passage, Reading, RowFault } from '../../rows/deal-facts';
import type { TextRow } from '../../rows/text-row';
import { kindOf, passagesOf, remarksOf } from '../remarks';
import { SAID_BY_SIPRI } from '../sipri';
import { COMMENTS, REGISTER_COLUMNS } from './columns';

const AT = {
  recipient: 0,
  supplier: 1,
  orderYear: 2,
  orderYearFlag: 3,
  ordered: 4,
  orderedFlag: 5,
  designation: 6,
  description: 7,
  delivered: 8,
  deliveredFlag: 9,
  deliveryYears: 10,
  condition: 11,
  comments: 12,
  tivPerUnit: 13,
  tivOrdered: 14,
  tivDelivered: 15,
} as const;

const NEEDS: Needs = { names: [AT.recipient, AT.supplier, AT.designation], orderYear: AT.orderYear };

/** A number of items, with its mark of uncertainty. */
interface Count {
  readonly items: number | null;
  readonly estimate: boolean;
}

function countAt(cells: Cells, column: number, flagColumn: number): Count {
  return { items: cells.count(column), estimate: cells.flag(flagColumn) };
}

/** The number ordered, or else that delivered; a zero is no number of either. */
function quantityOf(ordered: Count, delivered: Count): Quantity | null {
  const count = [ordered, delivered].find(({ items }) => items !== null && items > 0);
  if (!count || count.items === null) return null;
  return { min: count.items, max: count.items, unit: 'items', estimate: count.estimate };
}

function yearsAt(cells: Cells): readonly number[] {
  const { years, unread, dated } = deliveryDates(cells.text(AT.deliveryYears));
  for (const { text, year } of dated) cells.doubt(AT.deliveryYears, { code: 'year-of-text', text, year });
  for (const part of unread) cells.doubt(AT.deliveryYears, yearLeftOut(part));
  return years;
}

/** What each year brought: the row gives only totals, so that several years have even shares of them. */
function deliveriesOf(years: readonly number[], { items, estimate }: Count, tiv: number | null): Delivery[] {
  const shareOf = (total: number | null) => (total === null ? null : total / years.length);
  const share = years.length > 1;
  return years.map((year) => ({ year, estimate, quantity: shareOf(items), tiv: shareOf(tiv), share }));
}

/** What the comment says; where something was delivered, it takes nothing back of the order. */
function passagesAt(cells: Cells, isDelivered: boolean): Passage[] {
  const passages = passagesOf(COMMENTS, cells.text(AT.comments), cells.text(AT.recipient));
  return isDelivered ? passages.map((passage) => ({ ...passage, outcome: null })) : passages;
}

/** Reads a row of format A. */
export function readRegisterRow(row: TextRow, signs: DecimalSigns): Reading<{ readonly deal: DealRecord }> {
  const fault = faultOf(REGISTER_COLUMNS, row, NEEDS);
  if (fault) return { ok: false, fault };
  const doubts: RowFault[] = [];
  const cells = cellsOf(REGISTER_COLUMNS, row, signs, doubts);
  const ordered = countAt(cells, AT.ordered, AT.orderedFlag);
  const delivered = countAt(cells, AT.delivered, AT.deliveredFlag);
  const years = yearsAt(cells);
  if (years.length === 0 && (delivered.items ?? 0) > 0) {
    cells.doubt(AT.deliveryYears, { code: 'delivered-in-no-year' });
  }
  const passages = passagesAt(cells, years.length > 0);
  // Volumes of the order are not shown, but a cell that holds no number may be a sign of a shifted row.
  cells.number(AT.tivPerUnit);
  cells.number(AT.tivOrdered);
  const deal: DealRecord = {
    facts: {
      from: cells.text(AT.supplier),
      to: cells.text(AT.recipient),
      designation: cells.text(AT.designation),
      description: cells.text(AT.description),
      category: null,
      kind: kindOf(passages),
      condition: cells.condition(AT.condition),
      remarks: remarksOf(passages),
      deliveries: deliveriesOf(years, delivered, cells.number(AT.tivDelivered)),
      deal: null,
    },
    order: cells.date(AT.orderYear, AT.orderYearFlag),
    quantity: quantityOf(ordered, delivered),
    outstanding: ordered.items !== null && delivered.items !== null && delivered.items < ordered.items,
    passages,
    attribution: SAID_BY_SIPRI,
    rows: [
      {
        line: row.line,
        cells: () => citedCells(REGISTER_COLUMNS, row),
        deliveries: years.map((year) => dateOf(year, false)),
      },
    ],
  };
  return { ok: true, deal, doubts };
}
