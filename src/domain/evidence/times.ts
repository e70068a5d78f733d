/** From the claims about a relationship to when it was ordered, delivered and active. */
import { type EdtfDate, interpretEdtf, UNDATED, yearsOfEdtf } from '../dates/edtf';
import type { Claim } from '../model/claim';
import type { YearSpan } from '../model/relationship';
import { hasArrived, STATUS, type Status } from '../model/status';
import { type DayNumber, MEANING_BIT, NO_FIRST_DAY, NO_LAST_DAY, type Times } from '../model/year-meanings';
import { statementsOf } from './statements';

/** A status with its date, as a claim that supports the relationship tells it. */
interface Told {
  readonly status: Status;
  readonly date: EdtfDate;
  /** When the claim was made. */
  readonly said: EdtfDate;
}

const dayNumber = (day: string): DayNumber => Number(day.replaceAll('-', ''));

/** The first and the last day that a date may mean. */
function daysOf(date: EdtfDate): { readonly first: DayNumber; readonly last: DayNumber } {
  const { earliest, latest } = interpretEdtf(date);
  return {
    first: earliest === null ? NO_FIRST_DAY : dayNumber(earliest),
    last: latest === null ? NO_LAST_DAY : dayNumber(latest),
  };
}

/** Whether a date leaves open in which year it was: `2006?`, `2006~`, `200X`, `2006/2007`, `2006/..`; `2006-XX` does not. */
function isYearUnsure(date: EdtfDate): boolean {
  const { earliest, latest, approximate, uncertain } = interpretEdtf(date);
  const { first, last } = yearsOfEdtf(date);
  return approximate || uncertain || earliest === null || latest === null || first !== last;
}

/** What supporting claims tell with a date. A denial is no event of the year in which it is voiced. */
function toldBy(claims: readonly Claim[]): Told[] {
  return statementsOf(claims).flatMap(({ claim, statement }) =>
    claim.stance === 'supports' && statement.field === 'status' && statement.date !== UNDATED
      ? [{ status: statement.status, date: statement.date, said: claim.attribution.date }]
      : [],
  );
}

/** Whether several dates leave the year open: one of them does, or they are of different years. */
function areUnsure(told: readonly Told[]): boolean {
  const years = new Set(told.map(({ date }) => yearsOfEdtf(date).first));
  return years.size > 1 || told.some(({ date }) => isYearUnsure(date));
}

function yearsIn(told: readonly Told[]): number[] {
  const years = new Set<number>();
  for (const { date } of told) {
    const { first, last } = yearsOfEdtf(date);
    for (let year = first; year <= last; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** From the first to the last year that dates touch. */
function spanOf(dates: readonly EdtfDate[]): YearSpan {
  const spans = dates.map(yearsOfEdtf);
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  };
}

/** Whether what is told goes on by itself until something ends it: sanctions in force, an interval without an end. */
const goesOn = ({ status, date }: Told) => status === 'in-force' || interpretEdtf(date).latest === null;

/**
 * From the first dated event to the last one; what goes on by itself runs to the day on which a source last says so. An
 * order of which no delivery is told ends with what is last told of it: nobody says that it went on.
 */
function activeOf(told: readonly Told[], status: Status): { span: YearSpan; isOpen: boolean } {
  const span = spanOf(told.map(({ date }) => date));
  const isOver = status === 'delivered' || STATUS[status].strength === 'ended';
  if (isOver) return { span, isOpen: false };
  const until = told.filter(goesOn).map(({ said }) => yearsOfEdtf(said).last);
  return { span: { ...span, last: Math.max(span.last, ...until) }, isOpen: true };
}

function orderOf(orders: readonly Told[]): Times['order'] {
  if (orders.length === 0) return null;
  const days = orders.map(({ date }) => daysOf(date));
  return {
    first: Math.min(...days.map(({ first }) => first)),
    last: Math.max(...days.map(({ last }) => last)),
  };
}

/** When a relationship with these claims and this status was ordered, delivered and active. */
export function timesOf(claims: readonly Claim[], status: Status): Times {
  const told = toldBy(claims);
  const orders = told.filter((each) => each.status === 'ordered');
  const deliveries = told.filter((each) => hasArrived(each.status));
  const active = told.length > 0 ? activeOf(told, status) : null;
  const isAnyUnsure = told.some(({ date }) => isYearUnsure(date));
  const bit = (meaning: keyof typeof MEANING_BIT, isUnsure: boolean) => (isUnsure ? MEANING_BIT[meaning] : 0);
  return {
    order: orderOf(orders),
    delivered: yearsIn(deliveries),
    active: active?.span ?? null,
    unsure:
      bit('any', isAnyUnsure) |
      bit('ordered', areUnsure(orders)) |
      bit(
        'delivered',
        deliveries.some(({ date }) => isYearUnsure(date)),
      ) |
      bit('active', isAnyUnsure || active?.isOpen === true),
  };
}
