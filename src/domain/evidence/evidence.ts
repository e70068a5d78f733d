import { compareEdtf, type EdtfDate, interpretEdtf, UNDATED, yearsOfEdtf } from '../dates/edtf';
import type { Claim } from '../model/claim';
import type { DatasetId } from '../model/ids';
import type { DatedEvent, EvidenceMark, Relationship, RelationshipStatement } from '../model/relationship';
import { STATUSES, type Status } from '../model/status';
import { hasSingleSource, isDisputed, type Readings, readingsOf } from './disagreement';
import { inOrder } from './last-event';
import { statementsOf } from './statements';
import { timesOf } from './times';

/** The day by which an event is put in order; one that is only known to be over by a day stands at that day. */
function dayOf({ date }: DatedEvent): string {
  const { earliest, latest } = interpretEdtf(date);
  return earliest ?? latest ?? '';
}

/** Which of two dates comes first; `2007` and `2007?` mean the same days, and neither does. */
function compareSpans(a: EdtfDate, b: EdtfDate): number {
  const [first, second] = [interpretEdtf(a), interpretEdtf(b)];
  const isSame = first.earliest === second.earliest && first.latest === second.latest;
  return isSame ? 0 : compareEdtf(a, b);
}

function compareEvents(a: DatedEvent, b: DatedEvent): number {
  const byDay = dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b));
  const byLadder = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
  return byDay || compareSpans(a.date, b.date) || byLadder || compareEdtf(a.date, b.date);
}

/** The dated events that claims tell of, oldest first; claims that tell of the same one share it. Context tells of none. */
export function eventsOf(claims: readonly Claim[]): DatedEvent[] {
  const events = new Map<string, DatedEvent>();
  for (const { claim, statement } of statementsOf(claims)) {
    if (statement.field !== 'status') continue;
    const { status, date } = statement;
    const key = `${status} ${date}`;
    events.set(key, { status, date, claims: [...(events.get(key)?.claims ?? []), claim.id] });
  }
  return [...events.values()].sort(compareEvents);
}

/** The years of what the supporting claims tell of, where they name any; a denial is no event of the year in which it is voiced. */
function yearsOf(claims: readonly Claim[]): number[] {
  const years = new Set<number>();
  for (const { claim, statement } of statementsOf(claims)) {
    if (claim.stance !== 'supports' || statement.field !== 'status' || statement.date === UNDATED) continue;
    const { first, last } = yearsOfEdtf(statement.date);
    for (let year = first; year <= last; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** When it came to have the status: the best supported date of what happens once, else the last that is told. */
function asOf({ dates }: Readings, events: readonly DatedEvent[], status: Status): EdtfDate | undefined {
  return dates.get(status)?.shown ?? events.findLast((event) => event.status === status)?.date;
}

function marksOf(claims: readonly Claim[], readings: Readings): EvidenceMark[] {
  return [
    ...(isDisputed(claims, readings) ? (['disputed'] as const) : []),
    hasSingleSource(claims) ? 'single-source' : 'several-sources',
  ];
}

/**
 * The relationship as its claims make it. Where they differ, each field has the best supported of its values
 * (support.ts); the others stay with the claims.
 * @throws RangeError when no supporting claim gives a status; the dataset check refuses such a file beforehand.
 */
export function relationshipFrom(
  statement: RelationshipStatement,
  claims: readonly Claim[],
  datasets: readonly DatasetId[],
): Relationship {
  const events = eventsOf(claims);
  const readings = readingsOf(claims, events);
  const status = readings.status?.shown;
  const date = status && asOf(readings, events, status);
  if (!status || !date) throw new RangeError(`No supporting claim gives ${statement.id} a status.`);
  return {
    ...statement,
    claims,
    datasets,
    events: inOrder(events, claims),
    status,
    asOf: date,
    quantity: readings.quantity?.shown ?? null,
    value: readings.value?.shown ?? null,
    years: yearsOf(claims),
    times: timesOf(claims, status),
    marks: marksOf(claims, readings),
  };
}
