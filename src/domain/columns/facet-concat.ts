/** Columns after one another: needed only where files are joined. */
import { type Codes, emptyCodes, type FacetColumn, startsOf } from './facet-column';
import { type TimeColumns, timeColumnsOf, timesAt } from './time-columns';

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
  return starts ?? startsOf(Uint8Array.from(codes, (code) => (code === values.length ? 0 : 1)));
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

/** The times of several lists of relationships after one another. */
export function concatTimes(parts: readonly TimeColumns[]): TimeColumns {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return timeColumnsOf(parts.flatMap((part) => Array.from(part.unsure, (_, row) => timesAt(part, row))));
}
