/** What a person still has to say of a table before it can be read. */
import { readCount } from '../cells/read-count';
import { statusOf } from '../cells/status-words';
import { deliveryDates, doubtOfDate, yearOfDate } from '../cells/table-dates';
import {
  factsOfField,
  fixedValue,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../rows/table-mapping';

/** Why a value that is given for all rows says nothing: it is empty, or no value of its field. */
export interface FixedFault {
  readonly code: 'empty' | 'no-single-year' | 'no-year' | 'no-status' | 'no-number';
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
  quantity: (value) => (readCount(value) === null ? 'no-number' : null),
};

/** What is wrong with a value that is given for all rows; null where nothing is, or none is given. */
export function faultOfFixed(mapping: TableMapping, field: TableField): FixedFault | null {
  const value = fixedValue(mapping, field);
  if (value === null) return null;
  const code = value === '' ? 'empty' : FAULT[field]?.(value);
  return code ? { code, value } : null;
}

/** What is not answered yet, or with a value that says nothing. */
export function missingFields(mapping: TableMapping): TableField[] {
  return TABLE_FIELDS.filter((field) => {
    const isOpen = factsOfField(field).needed && mapping[field] === undefined;
    return isOpen || faultOfFixed(mapping, field) !== null;
  });
}
