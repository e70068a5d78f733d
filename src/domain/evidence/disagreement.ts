/** What the claims about a relationship say of each of its fields, where they differ, and which value is shown. */

import { type EdtfDate, UNDATED } from '../dates/edtf';
import type { Claim } from '../model/claim';
import type { Money, Quantity } from '../model/quantity';
import type { DatedEvent } from '../model/relationship';
import type { Status } from '../model/status';
import { type Comparison, DATES, hasNumber, PRICES, QUANTITIES } from './comparison';
import { lastEvent } from './last-event';
import { type ClaimedValue, claimedValues, givingStatus } from './statements';
import { type Because, bestSupported, type Candidate } from './support';

/** What a field is given, and what is shown of it. */
export interface Reading<Value> {
  readonly shown: Value;
  readonly candidates: readonly Candidate<Value>[];
  readonly conflicting: boolean;
  readonly because: Because;
}

/** The statuses that deny one another: whoever says the first denies that the others ever came true. */
const DENIES: Partial<Readonly<Record<Status, readonly Status[]>>> = {
  'not-concluded': ['ordered', 'confirmed', 'partly-delivered', 'delivered'],
  cancelled: ['delivered'],
};

function deny(a: Status, b: Status): boolean {
  return (DENIES[a]?.includes(b) ?? false) || (DENIES[b]?.includes(a) ?? false);
}

/** The claims by the value that they give; of values with one key, the one that `prefer` chooses stands for all. */
function groupBy<Value>(
  items: readonly ClaimedValue<Value>[],
  keyOf: (value: Value) => string,
  prefer: (a: Value, b: Value) => Value = (first) => first,
): Candidate<Value>[] {
  const [only] = items;
  if (only && items.length === 1) return [{ value: only.value, claims: [only.claim] }];
  const groups = new Map<string, { value: Value; claims: Claim[] }>();
  for (const { value, claim } of items) {
    const group = groups.get(keyOf(value));
    if (!group) groups.set(keyOf(value), { value, claims: [claim] });
    else {
      group.value = prefer(group.value, value);
      if (!group.claims.includes(claim)) group.claims.push(claim);
    }
  }
  return [...groups.values()];
}

function readingOf<Value>(
  candidates: readonly Candidate<Value>[],
  { within, compatible }: Comparison<Value>,
): Reading<Value> | null {
  const choice = bestSupported(candidates, within);
  if (!choice) return null;
  const conflicting = candidates.some((a) => candidates.some((b) => !compatible(a.value, b.value)));
  return { shown: choice.best.value, candidates, conflicting, because: choice.because };
}

/** Whether a claim tells of a part of a deal that came, and of nothing else: its number is not that of the deal. */
function tellsOfPart({ says }: Claim): boolean {
  const statuses = says.flatMap((said) => (said.field === 'status' ? said.status : []));
  return statuses.length > 0 && statuses.every((status) => status === 'partly-delivered');
}

/**
 * What is said of the quantity. Words without a number are shown only where nobody gives a number, and the number of a
 * part only where nobody gives that of the whole.
 */
export function readQuantity(claims: readonly Claim[]): Reading<Quantity> | null {
  const all = claimedValues(claims, (said) => (said.field === 'quantity' ? said.quantity : null));
  const ofWhole = all.filter(({ claim }) => !tellsOfPart(claim));
  return quantityAmong(ofWhole.some(({ value }) => hasNumber(value)) ? ofWhole : all);
}

function quantityAmong(given: readonly ClaimedValue<Quantity>[]): Reading<Quantity> | null {
  // That one source marks its number as uncertain does not make it another number.
  const all = groupBy(
    given,
    ({ unit, min, max, words }) => JSON.stringify([unit, min, max, words]),
    (a, b) => (a.estimate ? b : a),
  );
  const numbers = all.filter(({ value }) => hasNumber(value));
  const reading = readingOf(numbers.length > 0 ? numbers : all, QUANTITIES);
  return reading && { ...reading, candidates: all };
}

/** What is said of the price. What came so far is no other price. */
function readValue(claims: readonly Claim[]): Reading<Money> | null {
  const given = claimedValues(claims, (said) =>
    said.field === 'value' && said.value.scope !== 'delivered' ? said.value : null,
  );
  return readingOf(
    // That one source marks its amount as uncertain does not make it another amount.
    groupBy(
      given,
      ({ min, max, currency, scope }) => JSON.stringify([min, max, currency, scope]),
      (a, b) => (a.estimate ? b : a),
    ),
    PRICES,
  );
}

/** What comes true once, so that two dates of it conflict; talks and sanctions go on, and may be told of at any time. */
const HAPPENS_ONCE: ReadonlySet<Status> = new Set([
  'authorised',
  'ordered',
  'delivered',
  'refused',
  'revoked',
  'cancelled',
  'lifted',
]);

/** What is said of when a status came true; null for one that goes on. Whoever is silent about it says nothing else. */
export function readDate(claims: readonly Claim[], status: Status): Reading<EdtfDate> | null {
  if (!HAPPENS_ONCE.has(status)) return null;
  const given = claimedValues(claims, (said) =>
    said.field === 'status' && said.status === status ? said.date : null,
  );
  const dated = given.filter(({ value }) => value !== UNDATED);
  return readingOf(
    groupBy(dated.length > 0 ? dated : given, (date) => date),
    DATES,
  );
}

/**
 * What is said of the status: that of the last event that a supporting claim tells of (last-event.ts), unless other claims deny
 * it; then the better supported of those that deny one another.
 * @param events oldest first.
 */
function readStatus(claims: readonly Claim[], events: readonly DatedEvent[]): Reading<Status> | null {
  const givenBy = (status: Status) => givingStatus(claims, status);
  const supported = (status: Status) => givenBy(status).some(({ stance }) => stance === 'supports');
  const last = lastEvent(
    events.filter(({ status }) => supported(status)),
    claims,
  );
  if (!last) return null;
  const denies = (status: Status) => deny(status, last.status) || !supported(status);
  const rivals = [...new Set(events.map(({ status }) => status))].filter(
    (status) => status !== last.status && denies(status),
  );
  const candidates = [last.status, ...rivals].map((status) => ({ value: status, claims: givenBy(status) }));
  return readingOf(candidates, { within: (a, b) => a === b, compatible: (a, b) => a === b });
}

/** What is said of every field. */
export interface Readings {
  readonly status: Reading<Status> | null;
  /** When each status that is told of came true; null for one that goes on. */
  readonly dates: ReadonlyMap<Status, Reading<EdtfDate> | null>;
  readonly quantity: Reading<Quantity> | null;
  readonly value: Reading<Money> | null;
}

/**
 * What claims say of every field.
 * @param events oldest first.
 */
export function readingsOf(claims: readonly Claim[], events: readonly DatedEvent[]): Readings {
  const dates = new Map<Status, Reading<EdtfDate> | null>();
  for (const { status } of events) {
    if (!dates.has(status)) dates.set(status, readDate(claims, status));
  }
  const status = readStatus(claims, events);
  return { status, dates, quantity: readQuantity(claims), value: readValue(claims) };
}

/** Whether a field has two values that cannot both be true. */
function isConflict(reading: Reading<unknown> | null): boolean {
  return reading !== null && reading.candidates.length > 1 && reading.conflicting;
}

/** Whether sources contradict one another: a claim denies the relationship, or two values cannot both be true. */
export function isDisputed(claims: readonly Claim[], { status, dates, quantity, value }: Readings): boolean {
  return (
    claims.some(({ stance }) => stance === 'contradicts') ||
    [status, ...dates.values(), quantity, value].some(isConflict)
  );
}

/** Whether all that is said of a relationship, context apart, rests on one source. */
export function hasSingleSource(claims: readonly Claim[]): boolean {
  const telling = claims.filter(({ stance }) => stance !== 'context');
  return new Set(telling.map(({ citation }) => citation.source)).size === 1;
}
