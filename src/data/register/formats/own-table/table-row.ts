/** A row of a person's own table, read by what its columns mean. */

import { memoizePer } from '../../../../domain/memoize/memoize';
import type { Delivery } from '../../../../domain/model/deal';
import type { Quantity } from '../../../../domain/model/quantity';
import { dateOf } from '../../cells/cells';
import { type NamedSource, sourcesIn } from '../../cells/named-sources';
import { type DecimalSigns, hasExponent, whyUnread } from '../../cells/numbers';
import { numbersInCount, readCount } from '../../cells/read-count';
import { headingColumn } from '../../mapping/heading-column';
import { refusalOf } from '../../mapping/refusal-columns';
import { countedThings, isUncounted, unitOfRow } from '../../mapping/units';
import { listedCategory } from '../../names/listed-categories';
import { canStandIn, canStandInAsCategory } from '../../names/stand-ins';
import { namesOfHeader } from '../../rows/column-names';
import type { DealRecord, Reading, RowFault } from '../../rows/deal-facts';
import type { NoteReason } from '../../rows/report-note';
import type { TableFormat } from '../../rows/row-format';
import {
  columnOf,
  columnsTelling,
  factsOfField,
  fixedValue,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';
import { fannedOut } from './fan-out';
import { beforeDeliveries, ordersIn } from './order-date';
import { progressOf } from './progress';
import { citedCells } from './row-cells';
import { faultOfFlow, fieldOfEnd, reporterByFlow } from './row-ends';
import { moneyOf } from './row-money';

function deliveriesOf(years: readonly number[], quantity: Quantity | null): Delivery[] {
  const items = quantity?.unit === 'items' ? (quantity.min ?? null) : null;
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

/** The word of the source that a row names, or of nobody known. */
function attributionTo(source: NamedSource | undefined): DealRecord['attribution'] {
  return source ? { speaker: source.speaker } : { speaker: 'The table', unnamed: true };
}

/** Where each field is told: its column, or what was given for all rows. Made once for a file, whose every row asks for it. */
const tellingOf = memoizePer((mapping: TableMapping) => {
  const entries = TABLE_FIELDS.map(
    (field) => [field, { at: columnOf(mapping, field), fixed: fixedValue(mapping, field) }] as const,
  );
  return Object.fromEntries(entries) as Record<
    TableField,
    { readonly at: number; readonly fixed: string | null }
  >;
});

/** The fields that no row can do without, but for those that the table is said to lack; a row may give no date. */
const neededOf = memoizePer((mapping: TableMapping) =>
  TABLE_FIELDS.filter(
    (field) => factsOfField(field).needed && field !== 'ordered' && mapping[field] !== 'nothing',
  ),
);

/** A row of a table, and what is asked of it again and again. */
function rowOf(row: TextRow, format: TableFormat) {
  const { mapping, header } = format;
  const names = namesOfHeader(header);
  const telling = tellingOf(mapping);
  const nameAt = (at: number, field: TableField) => names[at] ?? factsOfField(field).name;
  const nameOf = (field: TableField) => nameAt(columnOf(mapping, field), field);
  return {
    names,
    text: (field: TableField) => telling[field].fixed ?? row.cells[telling[field].at]?.trim() ?? '',
    /** What several columns tell, each that says something under its name. */
    texts: (field: TableField) => {
      const { fixed } = telling[field];
      if (fixed !== null) return [{ column: factsOfField(field).name, exact: fixed }];
      return columnsTelling(mapping, field).flatMap((at) => {
        const exact = row.cells[at]?.trim() ?? '';
        return exact === '' ? [] : [{ column: nameAt(at, field), exact }];
      });
    },
    fault: (field: TableField, reason: NoteReason): RowFault => ({
      line: row.line,
      column: nameOf(field),
      reason,
    }),
  };
}

type Row = ReturnType<typeof rowOf>;

/** How many there are, and what is doubtful about it. */
interface Counted {
  readonly quantity: Quantity | null;
  readonly doubt: NoteReason | null;
}

/** The number of a row. Words, other units, and what several parties got together, are no number of items. */
function countedIn({ text }: Row, row: TextRow, format: TableFormat, signs: DecimalSigns): Counted {
  const words = text('quantity');
  if (words === '' || isUncounted(format, row)) return { quantity: null, doubt: null };
  const kept = (as: string, doubt: NoteReason | null): Counted => ({
    quantity: { unit: 'items', estimate: false, words: as },
    doubt,
  });
  const fanned = fannedOut(format, row);
  if (fanned) {
    return kept(`${words} for ${fanned.of} relationships together`, {
      code: 'count-of-several',
      text: words,
      of: fanned.of,
    });
  }
  const count = readCount(words, signs[columnOf(format.mapping, 'quantity')]);
  if (!count) return kept(words, doubtOfCount(words, count));
  const { unit: things } = countedThings(format);
  if (things !== 'items') return { quantity: { ...count, unit: things }, doubt: null };
  const unit = unitOfRow(format, row);
  if (unit !== null) return kept(`${words} ${unit}`, { code: 'count-in-unit', text: words, unit });
  return { quantity: count, doubt: doubtOfCount(words, count) };
}

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
  const progress = progressOf(refusalOf(format, row) ?? text('status'), text('delivered'), text('ordered'));
  const { status, years, unsure } = progress;
  const { money, doubts: doubtsOfMoney } = moneyOf(format, row, { status, signs, isShared });
  const doubts: RowFault[] = [
    ...(order.doubt ? [fault('ordered', order.doubt)] : []),
    ...(doubt ? [fault('quantity', doubt)] : []),
    ...[...progress.doubts, ...doubtsOfMoney].map(({ field, reason }) => fault(field, reason)),
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
        deliveries: deliveriesOf(years, quantity),
        deal: null,
        ...reporterOf(of, mapping),
      },
      order: beforeDeliveries(order.date, years),
      orderStatus: status,
      quantity,
      money,
      outstanding: false,
      passages: [],
      ...{ attribution, address, otherSources },
      rows: [
        {
          line: row.line,
          cells: () => citedCells(of.names, format, row, status),
          deliveries: years.map((delivered) => dateOf(delivered, unsure.includes(delivered))),
          ...(excerpt && { excerpt }),
          ...(summary && { paraphrase: { column: summary.column, text: summary.exact } }),
        },
      ],
    },
  };
}
