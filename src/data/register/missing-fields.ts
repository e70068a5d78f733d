/** What a person still has to say of a table before it can be read. */
import { readCount } from './read-count';
import { statusOf } from './status-words';
import { deliveryDates, doubtOfDate, yearOfDate } from './table-dates';
import { factsOfField, fixedValue, TABLE_FIELDS, type TableField, type TableMapping } from './table-mapping';

/** Why a value that is given for all rows says nothing, for the fields of which not every word will do. */
const FAULT: Readonly<Partial<Record<TableField, (value: string) => string | null>>> = {
  ordered: (value) => {
    const year = yearOfDate(value);
    const isPlain = year !== null && doubtOfDate(value, year) === null;
    return isPlain ? null : `“${value}” does not name one year`;
  },
  delivered: (value) => (deliveryDates(value).unread.length > 0 ? `“${value}” is not a year` : null),
  status: (value) => (statusOf(value) === null ? `“${value}” is not a status known here` : null),
  quantity: (value) => (readCount(value) === null ? `“${value}” is not a number of items` : null),
};

/** What is wrong with a value that is given for all rows; null where nothing is, or none is given. */
export function faultOfFixed(mapping: TableMapping, field: TableField): string | null {
  const value = fixedValue(mapping, field);
  if (value === null) return null;
  const label = factsOfField(field).label.toLowerCase();
  return value === '' ? `Say which ${label} holds for every row` : (FAULT[field]?.(value) ?? null);
}

/** What is not answered yet, or with a value that says nothing. */
export function missingFields(mapping: TableMapping): TableField[] {
  return TABLE_FIELDS.filter((field) => {
    const isOpen = factsOfField(field).needed && mapping[field] === undefined;
    return isOpen || faultOfFixed(mapping, field) !== null;
  });
}
