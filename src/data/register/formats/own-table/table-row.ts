/** A row of a person's own table, read by what its columns mean. */

import { memoizePer } from '../../../../domain/memoize/memoize';
import type { Money } from '../../../../domain/model/quantity';
import type { Status } from '../../../../domain/model/status';
import { isFirm } from '../../../../domain/sums/firm-deals';
import { type NamedSource, sourcesIn } from '../../cells/named-sources';
import type { DecimalSigns } from '../../cells/numbers';
import { headingColumn } from '../../mapping/heading-column';
import { refusalOf } from '../../mapping/refusal-columns';
import { listedCategory } from '../../names/listed-categories';
import { canStandIn, canStandInAsCategory } from '../../names/stand-ins';
import type { DealRecord, Reading, RowFault } from '../../rows/deal-facts';
import type { TableFormat } from '../../rows/row-format';
import { factsOfField, TABLE_FIELDS, type TableMapping } from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';
import { fannedOut } from './fan-out';
import { beforeDeliveries, ordersIn } from './order-date';
import { progressOf } from './progress';
import { citedCells } from './row-cells';
import { countedIn } from './row-count';
import { deliveredIn } from './row-delivered';
import { faultOfFlow, fieldOfEnd, reporterByFlow } from './row-ends';
import { moneyOf } from './row-money';
import { type Row, rowOf } from './row-told';

/** The word of the source that a row names, or of nobody known. */
function attributionTo(source: NamedSource | undefined): DealRecord['attribution'] {
  return source ? { speaker: source.speaker } : { speaker: 'The table', unnamed: true };
}

/** The fields that no row can do without, but for those that the table is said to lack; a row may give no date. */
const neededOf = memoizePer((mapping: TableMapping) =>
  TABLE_FIELDS.filter(
    (field) => factsOfField(field).needed && field !== 'ordered' && mapping[field] !== 'nothing',
  ),
);

/** The category, by its number where that is of a list that is known: its words are long, and differ from table to table. */
function categoryOf({ text }: Row, row: TextRow, format: TableFormat): string {
  const { at } = headingColumn(format);
  if (at < 0) return text('category');
  const heading = `HS ${row.cells[at]?.trim() ?? ''}`;
  return text('category') !== '' && listedCategory(heading) ? heading : text('category');
}

/** The name of the weapon, or what stands in for it. */
function goodsOf(
  { text }: Row,
  category: string,
): Pick<DealRecord['facts'], 'designation' | 'description' | 'standsIn'> {
  const [designation, description] = [text('system'), text('description')];
  if (designation === '' && canStandIn(description)) {
    return { designation: '', description, standsIn: 'description' };
  }
  if (designation === '' && canStandInAsCategory(category)) {
    return { designation: '', description: description || 'weapon system', standsIn: 'category' };
  }
  return { designation, description: description || 'weapon system' };
}

/** Who says so, each with the words that are quoted of it where the row has a column of them for each. */
function sourcesOf({ texts }: Row) {
  const excerpts = texts('excerpt');
  const named = texts('source').flatMap(({ exact }) => sourcesIn(exact));
  const [first, ...others] = named;
  const isEach = excerpts.length > 1;
  return {
    attribution: attributionTo(first),
    address: first?.address ?? null,
    excerpt: excerpts[0],
    otherSources: others.map((source, i) => {
      const excerpt = isEach ? excerpts[i + 1] : undefined;
      return { attribution: attributionTo(source), address: source.address, ...(excerpt && { excerpt }) };
    }),
  };
}

/** Who reported it, where the table says so, by itself or by the direction of its rows. */
function reporterOf(of: Row, mapping: TableMapping): Pick<DealRecord['facts'], 'reporter'> {
  const reporter = of.text('reportedBy') || (reporterByFlow(mapping, of) ?? '');
  return reporter === '' ? {} : { reporter };
}

/** Why a row is no deal, or null. */
function faultIn(of: Row, mapping: TableMapping): RowFault | null {
  const empty = neededOf(mapping).find((field) => of.text(field) === '');
  if (empty) return of.fault(empty, { code: 'empty', of: { field: empty } });
  const unclear = faultOfFlow(mapping, of);
  return unclear ? of.fault('flow', unclear) : null;
}

/** Whether something was delivered, by its value, of a deal that is told not to have been made; of licences it is told beside them. */
const isAgainstStatus = (status: Status, money: readonly Money[]) =>
  !isFirm(status) &&
  status !== 'authorised' &&
  money.some(({ scope, min, max }) => scope === 'delivered' && (max ?? min ?? 0) > 0);

/** Reads a row, or says why it cannot be read. */
export function readTableRow(
  row: TextRow,
  format: TableFormat,
  signs: DecimalSigns = [],
): Reading<{ readonly deal: DealRecord }> {
  const { mapping } = format;
  const of = rowOf(row, format);
  const { text, fault } = of;
  const empty = faultIn(of, mapping);
  if (empty) return { ok: false, fault: empty };
  const order = ordersIn(format).of(text('ordered'));
  if (order === null)
    return { ok: false, fault: fault('ordered', { code: 'no-single-year', text: text('ordered') }) };

  const category = categoryOf(of, row, format);
  const isShared = fannedOut(format, row) !== null;
  const { quantity, doubt } = countedIn(of, row, format, signs);
  const said = refusalOf(format, row) ?? text('status');
  const progress = progressOf(said, text('delivered'), text('ordered'));
  const { status } = progress;
  const delivered = deliveredIn(of, row, format, { signs, ordered: quantity, progress });
  const { money, doubts: doubtsOfMoney } = moneyOf(format, row, { status, signs, isShared });
  const doubts: RowFault[] = [
    ...(order.doubt ? [fault('ordered', order.doubt)] : []),
    ...(doubt ? [fault('quantity', doubt)] : []),
    ...(isAgainstStatus(status, money)
      ? [
          fault('valueDelivered', {
            code: 'value-against-status',
            text: text('valueDelivered'),
            status: said || status,
          }),
        ]
      : []),
    ...[...progress.doubts, ...delivered.doubts, ...doubtsOfMoney].map(({ field, reason }) =>
      fault(field, reason),
    ),
  ];
  const { excerpt, attribution, address, otherSources } = sourcesOf(of);
  const [summary] = of.texts('summary');
  return {
    ok: true,
    doubts,
    deal: {
      facts: {
        from: text(fieldOfEnd(mapping, of, 'from')),
        to: text(fieldOfEnd(mapping, of, 'to')),
        ...goodsOf(of, category),
        category: category || null,
        kind: 'supplies',
        condition: null,
        remarks: [],
        deliveries: delivered.deliveries,
        deal: null,
        ...reporterOf(of, mapping),
      },
      order: beforeDeliveries(order.date, delivered.dates),
      orderStatus: status,
      quantity: quantity ?? delivered.quantity,
      money,
      outstanding: delivered.outstanding,
      passages: [],
      ...{ attribution, address, otherSources },
      rows: [
        {
          line: row.line,
          cells: () => citedCells(of.names, format, row, status),
          deliveries: delivered.dates,
          ...(excerpt && { excerpt }),
          ...(summary && { paraphrase: { column: summary.column, text: summary.exact } }),
        },
      ],
    },
  };
}
