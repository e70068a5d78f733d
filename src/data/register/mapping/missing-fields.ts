/** What a person still has to say of a table before it can be read. */

import { currencyOf } from '../cells/currencies';
import { flowIn } from '../cells/flow-words';
import { readCount } from '../cells/read-count';
import { statusOf } from '../cells/status-words';
import { deliveryDates, doubtOfDate, yearOfDate } from '../cells/table-dates';
import { partyOfName } from '../names/parties';
import {
  columnOf,
  factsOfField,
  fixedValue,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  usedColumns,
} from '../rows/table-mapping';
import type { Guess, Guesses } from './guesses';

/** Why a value that is given for all rows says nothing: it is empty, or no value of its field. */
export interface FixedFault {
  readonly code:
    | 'empty'
    | 'no-single-year'
    | 'no-year'
    | 'no-status'
    | 'no-number'
    | 'no-currency'
    | 'no-flow'
    | 'same-party';
  readonly value: string;
}

/** The same for the fields of which not every word will do. */
const FAULT: Readonly<Partial<Record<TableField, (value: string) => FixedFault['code'] | null>>> = {
  ordered: (value) => {
    const year = yearOfDate(value);
    const isPlain = year !== null && doubtOfDate(value, year) === null;
    return isPlain ? null : 'no-single-year';
  },
  delivered: (value) => (deliveryDates(value).unread.length > 0 ? 'no-year' : null),
  status: (value) => (statusOf(value) === null ? 'no-status' : null),
  currency: (value) => (currencyOf(value) === null ? 'no-currency' : null),
  flow: (value) => (flowIn(value) === null ? 'no-flow' : null),
  quantity: (value) => (readCount(value) === null ? 'no-number' : null),
};

/** What is wrong with a value that is given for all rows; null where nothing is, or none is given. */
export function faultOfFixed(mapping: TableMapping, field: TableField): FixedFault | null {
  const value = fixedValue(mapping, field);
  if (value === null) return null;
  const code = value === '' ? 'empty' : FAULT[field]?.(value);
  if (code) return { code, value };
  return field === 'to' && isSameParty(fixedValue(mapping, 'from'), value)
    ? { code: 'same-party', value }
    : null;
}

/** Whether both name one party, in whatever words: nobody exports arms to themselves. */
function isSameParty(one: string | null, other: string): boolean {
  return one !== null && one !== '' && partyOfName(one).party.id === partyOfName(other).party.id;
}

/** Whether one column was taken for both sides. */
export function isSameColumn({ from, to }: TableMapping): boolean {
  return typeof from === 'number' && from === to;
}

/** Whether amounts are told, and not yet of which currency. */
const lacksCurrency = (mapping: TableMapping) =>
  mapping.currency === undefined &&
  (columnOf(mapping, 'value') >= 0 || columnOf(mapping, 'valueDelivered') >= 0);

/** Whether some column that tells nothing else probably tells a field that is asked about then: an amount of money is not left out in silence. */
export function isLikely(field: TableField, mapping: TableMapping, guess: Guess | undefined): boolean {
  if (!factsOfField(field).isAskedWhereLikely || !guess || guess.isSure) return false;
  const { [field]: _, ...others } = mapping;
  return !usedColumns(others).has(guess.column);
}

/** What is not answered that is asked for; tables that were explained before it was are read without. */
export function askedFields(mapping: TableMapping, guesses: Guesses = {}): TableField[] {
  const missing = missingFields(mapping);
  return TABLE_FIELDS.filter((field) => {
    const isAsked = factsOfField(field).isAsked || isLikely(field, mapping, guesses[field]);
    return missing.includes(field) || (isAsked && mapping[field] === undefined);
  });
}

/** What is not answered yet, or with a value that says nothing. */
export function missingFields(mapping: TableMapping): TableField[] {
  return TABLE_FIELDS.filter((field) => {
    const isOpen = factsOfField(field).needed && mapping[field] === undefined;
    const isFaulty = faultOfFixed(mapping, field) !== null || (field === 'to' && isSameColumn(mapping));
    return isOpen || isFaulty || (field === 'currency' && lacksCurrency(mapping));
  });
}
