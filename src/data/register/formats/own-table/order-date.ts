/** When a deal of a person's own table was made. */
import { compareEdtf, type EdtfDate, UNDATED, yearsOfEdtf } from '../../../../domain/dates/edtf';
import { memoizePer } from '../../../../domain/memoize/memoize';
import { remembering } from '../../../../domain/memoize/remembering';
import { dateOf } from '../../cells/cells';
import { dateIn } from '../../cells/full-dates';
import { severalYears } from '../../cells/several-years';
import { shortDate } from '../../cells/short-dates';
import { partOfYear, spanOfYears } from '../../cells/spans-of-dates';
import { changedYearIn } from '../../cells/spreadsheet-cells';
import { doubtOfDate, shortenedTo, yearOfDate } from '../../cells/table-dates';
import { vagueDate } from '../../cells/vague-dates';
import { saysNoDate } from '../../cells/words-for-no-date';
import type { NoteReason } from '../../rows/report-note';
import type { TableFormat } from '../../rows/row-format';

/** When a deal was made, and what is doubtful about it. */
interface Order {
  readonly date: EdtfDate;
  readonly doubt: NoteReason | null;
}

const NO_DATE: Order = { date: UNDATED, doubt: null };

/** Whether something was delivered on a day or in a month that is told, and is none before the order. */
const isAfter = (order: EdtfDate, delivery: EdtfDate) =>
  /^\d{4}-/.test(delivery) && compareEdtf(order, delivery) <= 0;

/**
 * An order on a day would come after a delivery of which only the year is told: it is put in that year too, as one that is not sure where it was
 * of several years.
 */
export function beforeDeliveries(order: EdtfDate, deliveries: readonly EdtfDate[]): EdtfDate {
  const year = Number(order.slice(0, 4));
  const inYear = deliveries.filter((date) => {
    const { first, last } = yearsOfEdtf(date);
    return first <= year && year <= last;
  });
  if (order === UNDATED || order.length <= 5 || inYear.every((date) => isAfter(order, date))) return order;
  return dateOf(year, yearsOfEdtf(order).last > year);
}

/** The day, month or year that a cell names, or what a spreadsheet made of one; null for any other. */
function orderOf(text: string, { mapping, dates = 'years only' }: TableFormat): Order | null {
  if (mapping.ordered === 'nothing') return NO_DATE;
  if (saysNoDate(text)) return { date: UNDATED, doubt: { code: 'no-date-given', text: text.trim() } };
  const changed = changedYearIn(text);
  if (changed !== null)
    return { date: dateOf(changed.year, true), doubt: { code: 'changed-year', text, changed } };
  const short = shortDate(text);
  if (short) return { date: short.year === null ? UNDATED : dateOf(short.year, true), doubt: short.doubt };
  const part = partOfYear(text);
  if (part) return { date: part, doubt: null };
  const span = spanOfYears(text);
  if (span) return { date: span, doubt: { code: 'vague-date', text: text.trim(), date: span } };
  const vague = vagueDate(text);
  if (vague) return vague;
  const year = yearOfDate(text);
  if (year === null) return severalYears(text);
  const doubt = doubtOfDate(text, year);
  const day = dateIn(text, dates);
  if (day) return { date: day, doubt };
  // A year is as sure as before: what is told is that a month, or a part of it, is not kept.
  return { date: dateOf(year, doubt !== null), doubt: doubt ?? shortenedTo(year, text) };
}

/** Different dates in one table are some thousands. */
const MAX_DATES = 10_000;

/** When the deals of a file were made, by the text of a cell; null where it names no date. Worked out once for each text. */
export const ordersIn = memoizePer((format: TableFormat) => {
  const known = remembering(MAX_DATES, (text) => ({ order: orderOf(text, format) }));
  return { of: (text: string) => known(text).order };
});
