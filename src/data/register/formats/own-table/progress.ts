/** How far a deal of a person's own table has come, by its status and its years of delivery together. */
import { compareEdtf, type EdtfDate } from '../../../../domain/dates/edtf';
import { remembering } from '../../../../domain/memoize/remembering';
import type { Status } from '../../../../domain/model/status';
import { isFirm } from '../../../../domain/sums/firm-deals';
import { dateOf } from '../../cells/cells';
import { saysUndelivered, statusOf } from '../../cells/status-words';
import { deliveryDates } from '../../cells/table-dates';
import { isToCome } from '../../cells/vague-dates';
import { yearLeftOut } from '../../cells/year-in-cell';
import type { NoteReason } from '../../rows/report-note';

interface Progress {
  readonly status: Status;
  /** When something of it came, oldest first. */
  readonly years: readonly number[];
  /** The dates on which it came: the days or months of these years, or the years, or several of which nobody says in which it was. */
  readonly dates: readonly EdtfDate[];
  readonly doubts: readonly { readonly field: 'status' | 'delivered'; readonly reason: NoteReason }[];
}

/** Different statuses and dates in one table are some thousands. */
const MAX_REMEMBERED = 10_000;
const BETWEEN = '\u001F';

const progress = remembering(MAX_REMEMBERED, (all) => {
  const [said = '', delivered = '', ordered = ''] = all.split(BETWEEN);
  return workedOut(said, delivered, ordered);
});

/** How far a deal has come, by what is said of its status and its dates. */
export const progressOf = (said: string, delivered: string, ordered = ''): Progress =>
  progress([said, delivered, ordered].join(BETWEEN));

/**
 * A row without a status is an order, unless its date is one to come; one whose status is said in words that are not known here has one that is not known,
 * since such words are no evidence of a contract, nor of talks. A year of delivery beside a status that is not firm may be a plan: no delivery is made of it.
 */
function workedOut(said: string, delivered: string, ordered: string): Progress {
  const { years, unread, bare, dated, spans } = deliveryDates(delivered);
  const known = said === '' ? (isToCome(ordered) ? 'proposed' : 'ordered') : statusOf(said);
  const status = known ?? 'unknown';
  const hasCome = isFirm(status) && !saysUndelivered(said);
  const doubts: Progress['doubts'] = [
    ...unread.map((part) => ({ field: 'delivered', reason: yearLeftOut(part) }) as const),
    ...dated.flatMap(({ doubt }) => (doubt ? [{ field: 'delivered', reason: doubt } as const] : [])),
    ...spans.map(
      ({ text, date }) => ({ field: 'delivered', reason: { code: 'vague-date', text, date } }) as const,
    ),
    ...(known ? [] : [{ field: 'status', reason: { code: 'unknown-status', text: said } } as const]),
    ...(hasCome || years.length === 0
      ? []
      : [
          {
            field: 'delivered',
            reason: { code: 'delivery-against-status', text: delivered, status: said || status },
          } as const,
        ]),
  ];
  const unsure = dated.filter(({ isUnsure }) => isUnsure).map(({ year }) => year);
  const datesOf = (year: number): EdtfDate[] => {
    const days = dated.flatMap((one) => (one.year === year ? [one.date] : []));
    const isPlain = days.length > 0 && !bare.includes(year) && days.every((day) => day !== null);
    return isPlain ? days : [dateOf(year, unsure.includes(year))];
  };
  const inSpans = new Set(spans.flatMap((span) => span.years));
  const dates = [
    ...new Set(years.flatMap((year) => (inSpans.has(year) ? [] : datesOf(year)))),
    ...new Set(spans.map(({ date }) => date)),
  ].sort(compareEdtf);
  return hasCome ? { status, years, dates, doubts } : { status, years: [], dates: [], doubts };
}
