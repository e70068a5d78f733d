/** How much of a row of a person's own table has come, where a column tells it beside what was ordered. */
import { type EdtfDate, UNDATED } from '../../../../domain/dates/edtf';
import type { Delivery } from '../../../../domain/model/deal';
import type { Quantity } from '../../../../domain/model/quantity';
import { isFirm } from '../../../../domain/sums/firm-deals';
import type { DecimalSigns } from '../../cells/numbers';
import type { NoteReason } from '../../rows/report-note';
import type { TableFormat } from '../../rows/row-format';
import { columnOf } from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';
import type { progressOf } from './progress';
import { countedIn, deliveriesOf } from './row-count';
import type { Row } from './row-told';

/** What came of a row. */
interface Delivered {
  readonly deliveries: readonly Delivery[];
  readonly dates: readonly EdtfDate[];
  /** The number that came, where a column tells it. */
  readonly quantity: Quantity | null;
  readonly outstanding: boolean;
  readonly doubts: readonly {
    readonly field: 'quantityDelivered' | 'delivered';
    readonly reason: NoteReason;
  }[];
}

/** The number of items, where it is exact. */
const exactly = (quantity: Quantity | null): number | null =>
  quantity?.unit === 'items' && quantity.min !== undefined && quantity.min === quantity.max
    ? quantity.min
    : null;

/** Words for all that was ordered, in the place of a number. */
const SAYS_ALL =
  /^(?:all|everything|complete|completed|completely|full|fully|alle|alles|tous|toutes|tout|todos|todas|todo|tutti|tutte|tutto|все|всё|всі|усі)(?!\p{L})/iu;

/** Whether it is not said that all of what was ordered came: nobody said so who counts less, "at least 5", "12-15", or in words. */
const isPart = (came: Quantity | null, ordered: Quantity | null): boolean => {
  const all = ordered?.unit === 'items' ? (ordered.min ?? ordered.max) : undefined;
  if (came === null || all === undefined || SAYS_ALL.test(came.words ?? '')) return false;
  return came.min === undefined || came.min < all;
};

/** What came on some dates, of what was ordered: all of it, unless a column tells how many came. */
export function deliveredIn(
  of: Row,
  row: TextRow,
  format: TableFormat,
  {
    signs,
    ordered,
    progress: { status, years, dates },
  }: {
    readonly signs: DecimalSigns;
    readonly ordered: Quantity | null;
    readonly progress: ReturnType<typeof progressOf>;
  },
): Delivered {
  if (columnOf(format.mapping, 'quantityDelivered') < 0)
    return {
      ...{ deliveries: deliveriesOf(years, ordered), dates, quantity: null, outstanding: false, doubts: [] },
    };
  const { quantity, doubt } = countedIn(of, row, format, signs, 'quantityDelivered');
  const [number, all] = [exactly(quantity), exactly(ordered)];
  const outstanding = isPart(quantity, ordered);
  const doubts: Delivered['doubts'][number][] = doubt ? [{ field: 'quantityDelivered', reason: doubt }] : [];
  const text = of.text('quantityDelivered');
  if (number === 0) {
    if (years.length > 0)
      doubts.push({ field: 'delivered', reason: { code: 'none-delivered', text: of.text('delivered') } });
    return { deliveries: [], dates: [], quantity, outstanding, doubts };
  }
  if (number !== null && all !== null && number > all)
    doubts.push({ field: 'quantityDelivered', reason: { code: 'more-delivered', text, ordered: all } });
  if (years.length > 0) {
    if (outstanding && number === null)
      doubts.push({ field: 'quantityDelivered', reason: { code: 'part-delivered', text } });
    return { deliveries: deliveriesOf(years, quantity), dates, quantity, outstanding, doubts };
  }
  if ((quantity?.min ?? 0) === 0)
    return { deliveries: deliveriesOf(years, quantity), dates, quantity, outstanding, doubts };
  doubts.push({
    field: 'quantityDelivered',
    reason: { code: 'delivered-without-date', text, isPart: outstanding },
  });
  const isCome = isFirm(status) && of.text('delivered') === '';
  return { deliveries: [], dates: isCome ? [UNDATED] : [], quantity, outstanding, doubts };
}
