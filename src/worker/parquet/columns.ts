/** The columns of a Parquet file, and how the values of each become the text that a table in text would have. */
import type { FileMetaData, SchemaElement, SchemaTree } from 'hyparquet';
import { plainNumber } from '../sheets/numbers';

/** A column whose cells are one value each, or a list of such. */
export interface PlainColumn {
  readonly name: string;
  /** The digits behind the point, where it holds decimal numbers. */
  readonly scale: number | null;
  readonly isDate: boolean;
}

/** The columns that can be read, and the names of those that hold records. */
export interface ParquetColumns {
  readonly plain: readonly PlainColumn[];
  readonly nested: readonly string[];
}

/** The element of the values of a column; null where it holds records. A list is a group with one repeated thing in it. */
function elementOf({ element, children }: SchemaTree): SchemaElement | null {
  const [only, ...others] = children;
  if (children.length === 0) return element;
  if (!only || others.length > 0) return null;
  const isList = element.converted_type === 'LIST' || element.logical_type?.type === 'LIST';
  const [item, ...more] = only.children;
  if (!isList || more.length > 0) return null;
  return item ? (item.children.length === 0 ? item.element : null) : only.element;
}

const isDecimal = ({ converted_type: type, logical_type: logical }: SchemaElement) =>
  type === 'DECIMAL' || logical?.type === 'DECIMAL';

const isDate = ({ converted_type: type, logical_type: logical }: SchemaElement) =>
  type === 'DATE' || logical?.type === 'DATE';

/** The columns of a file. */
export function columnsOf({ children }: SchemaTree): ParquetColumns {
  const columns = children.map((column) => ({ name: column.element.name, value: elementOf(column) }));
  return {
    plain: columns.flatMap(({ name, value }) =>
      value ? { name, scale: isDecimal(value) ? (value.scale ?? 0) : null, isDate: isDate(value) } : [],
    ),
    nested: columns.flatMap(({ name, value }) => (value ? [] : name)),
  };
}

/** The same file, whose decimal numbers are read as the whole numbers that stand for them: as fractions they would lose digits. */
export function withWholeDecimals(metadata: FileMetaData): FileMetaData {
  const schema = metadata.schema.map((element) => {
    if (!isDecimal(element)) return element;
    const { converted_type: _, logical_type: __, ...whole } = element;
    return whole;
  });
  return { ...metadata, schema };
}

const BITS = 8n;

/** A number of so many signs is what a spreadsheet program would show. */
const PLAIN_SIGNS = 15;

/** A whole number of any length, as its bytes say it, the highest first. */
function wholeOf(bytes: Uint8Array): bigint {
  let whole = 0n;
  for (const byte of bytes) whole = (whole << BITS) | BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, whole);
}

/** Digits without the noughts at their end. */
function withoutNoughts(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** A whole number with a point before its last digits. */
function withPoint(whole: bigint, scale: number): string {
  if (scale === 0) return `${whole}`;
  const digits = `${whole < 0n ? -whole : whole}`.padStart(scale + 1, '0');
  const sign = whole < 0n ? '-' : '';
  const decimals = withoutNoughts(digits.slice(-scale));
  const text = `${sign}${digits.slice(0, -scale)}${decimals === '' ? '' : `.${decimals}`}`;
  // A long one leaves no doubt about its point, and keeps all of its digits.
  return text.length > PLAIN_SIGNS ? text : plainNumber(text);
}

function decimal(value: unknown, scale: number): string {
  if (value instanceof Uint8Array) return withPoint(wholeOf(value), scale);
  return typeof value === 'bigint' || typeof value === 'number' ? withPoint(BigInt(value), scale) : '';
}

/** A day, or a moment with its time where it has one. */
function moment(date: Date, isDay: boolean): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return isDay || text.endsWith('T00:00:00.000Z') ? text.slice(0, text.indexOf('T')) : text;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text in bytes of which nothing says that they are one; nothing where they are none. */
function textIn(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return '';
  }
}

/** A value as a table in text has it; several of a list stand one after the other. */
export function textOf(value: unknown, column: PlainColumn): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => textOf(item, column)).join('; ');
  if (column.scale !== null) return decimal(value, column.scale);
  if (value instanceof Date) return moment(value, column.isDate);
  if (value instanceof Uint8Array) return textIn(value);
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(`${value}`) : '';
  return typeof value === 'object' ? JSON.stringify(value) : `${value as string | bigint | boolean}`;
}
