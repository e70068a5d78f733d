/** Columns after one another: needed only where files are joined. */
import { type Codes, emptyCodes, type FacetColumn } from './facet-column';
import type { TimeColumns } from './time-columns';

/** The starts of lists after one another. */
export function concatStarts(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, part) => sum + part.length - 1, 1));
  let [at, before] = [0, 0];
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) whole[at + i] = before + (part[i] as number);
    at += part.length - 1;
    before += part.at(-1) ?? 0;
  }
  return whole;
}

/** The starts of a column, also of one in which each relationship has one code or none. */
function startsIn({ starts, codes, values }: FacetColumn): Uint32Array {
  if (starts) return starts;
  const own = new Uint32Array(codes.length + 1);
  for (let i = 0; i < codes.length; i++) {
    own[i + 1] = (own[i] as number) + (codes[i] === values.length ? 0 : 1);
  }
  return own;
}

/** The codes of a column one after the other, without those that stand for none. */
function codesIn({ starts, codes, values }: FacetColumn): Codes {
  return starts ? codes : codes.filter((code) => code !== values.length);
}

/** The codes of columns after one another, as they are in one dictionary. */
function translated(parts: readonly { codes: Codes; today: Uint32Array }[], greatest: number): Codes {
  const whole = emptyCodes(
    parts.reduce((sum, { codes }) => sum + codes.length, 0),
    greatest,
  );
  let at = 0;
  for (const { codes, today } of parts) {
    for (let i = 0; i < codes.length; i++) whole[at + i] = today[codes[i] as number] as number;
    at += codes.length;
  }
  return whole;
}

/** Columns after one another, under one dictionary. */
export function concatColumns<Value extends string>(
  columns: readonly FacetColumn<Value>[],
): FacetColumn<Value> {
  const [only] = columns;
  if (only && columns.length === 1) return only;
  const codeOf = new Map<Value, number>();
  for (const { values } of columns) {
    for (const value of values) codeOf.set(value, codeOf.get(value) ?? codeOf.size);
  }
  const none = codeOf.size;
  const totals = new Uint32Array(none);
  const todays = columns.map((column) => {
    // One code more, for what stands for none.
    const today = Uint32Array.from([...column.values, null], (value) =>
      value === null ? none : (codeOf.get(value) ?? none),
    );
    column.totals.forEach((total, code) => {
      totals[today[code] as number] = (totals[today[code] as number] ?? 0) + total;
    });
    return today;
  });
  const single = columns.every(({ starts }) => starts === null);
  const parts = columns.map((column, i) => ({
    codes: single ? column.codes : codesIn(column),
    today: todays[i] ?? new Uint32Array(),
  }));
  return {
    values: [...codeOf.keys()],
    starts: single ? null : concatStarts(columns.map(startsIn)),
    codes: translated(parts, none),
    totals,
  };
}

/** Numbers after one another, in an array of the kind that is made for all of them. */
function concatNumbers<Numbers extends Int16Array | Int32Array | Uint8Array>(
  parts: readonly Numbers[],
  empty: (size: number) => Numbers,
): Numbers {
  const whole = empty(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const ofYears = (size: number) => new Int16Array(size);
const ofDays = (size: number) => new Int32Array(size);

/** The years of several lists of relationships after one another. */
export const concatYears = (parts: readonly Int16Array[]): Int16Array => concatNumbers(parts, ofYears);

/** The times of several lists of relationships after one another: column by column, since to make an object of each row takes long. */
export function concatTimes(parts: readonly TimeColumns[]): TimeColumns {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = <Key extends keyof TimeColumns>(key: Key) => parts.map((part) => part[key]);
  return {
    orderFirst: concatNumbers(all('orderFirst'), ofDays),
    orderLast: concatNumbers(all('orderLast'), ofDays),
    deliveredStarts: concatStarts(all('deliveredStarts')),
    delivered: concatYears(all('delivered')),
    activeFirst: concatYears(all('activeFirst')),
    activeLast: concatYears(all('activeLast')),
    unsure: concatNumbers(all('unsure'), (size) => new Uint8Array(size)),
  };
}
