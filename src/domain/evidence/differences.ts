/** Where claims about a relationship differ, value by value. */
import type { EdtfDate } from '../dates/edtf';
import type { Claim } from '../model/claim';
import type { Money, Quantity } from '../model/quantity';
import type { DisputedField } from '../model/reason';
import type { DatedEvent } from '../model/relationship';
import type { Status } from '../model/status';
import { type Reading, readingsOf } from './disagreement';
import type { Because } from './support';

/** One value that a field is given, with the claims that give it. */
export interface StatedValue<Value> {
  readonly value: Value;
  readonly claims: readonly Claim[];
  /** Whether it is the value that the graph and the table show. */
  readonly shown: boolean;
}

interface DifferenceOn<Field extends DisputedField, Value> {
  readonly field: Field;
  readonly values: readonly StatedValue<Value>[];
  /** Whether two of the values cannot both be true; else they merely differ in detail. */
  readonly conflicting: boolean;
  /** Why the value is shown that is. */
  readonly because: Because;
}

/** Everything that is said of one field. */
export type Difference =
  | DifferenceOn<'status', Status>
  | DifferenceOn<`date of ${Status}`, EdtfDate>
  | DifferenceOn<'quantity', Quantity>
  | DifferenceOn<'value', Money>;

function difference<Field extends DisputedField, Value>(
  field: Field,
  reading: Reading<Value> | null,
): DifferenceOn<Field, Value>[] {
  if (!reading || reading.candidates.length < 2) return [];
  const values = reading.candidates.map(({ value, claims }) => ({
    value,
    claims,
    shown: value === reading.shown,
  }));
  const order = [...values.filter(({ shown }) => shown), ...values.filter(({ shown }) => !shown)];
  return [{ field, values: order, conflicting: reading.conflicting, because: reading.because }];
}

/** Every field on which the claims give more than one value, the shown value first. */
export function differencesOf(claims: readonly Claim[], events: readonly DatedEvent[]): Difference[] {
  const { status, dates, quantity, value } = readingsOf(claims, events);
  return [
    ...difference('status', status),
    ...[...dates].flatMap(([of, reading]) => difference(`date of ${of}` as const, reading)),
    ...difference('quantity', quantity),
    ...difference('value', value),
  ];
}
