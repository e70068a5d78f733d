/** One facet of every relationship, coded in typed arrays that a pass runs through without making an object. */

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A dictionary of values, and for every relationship the codes of those it has. */
export interface FacetColumn {
  readonly values: readonly string[];
  /**
   * The codes of relationship `i` are `codes[starts[i]] … codes[starts[i + 1] - 1]`, each an index into `values`.
   * Null where no relationship has more than one: then its code is `codes[i]`, and `values.length` stands for none.
   */
  readonly starts: Uint32Array | null;
  readonly codes: Codes;
  /** How many relationships have each value, filtered or not. */
  readonly totals: Uint32Array;
}

function narrow(codes: readonly number[], greatest: number): Codes {
  if (greatest < 2 ** 8) return Uint8Array.from(codes);
  return greatest < 2 ** 16 ? Uint16Array.from(codes) : Uint32Array.from(codes);
}

/** A column that grows by one relationship at a time. The dictionary has the values in order of appearance. */
export interface ColumnBuilder {
  readonly add: (values: readonly string[]) => void;
  readonly column: () => FacetColumn;
}

/** An empty column. */
export function columnBuilder(): ColumnBuilder {
  const codeOf = new Map<string, number>();
  const lengths: number[] = [];
  const codes: number[] = [];
  const totals: number[] = [];
  return {
    add: (values) => {
      for (const value of values) {
        const code = codeOf.get(value) ?? codeOf.size;
        codeOf.set(value, code);
        codes.push(code);
        totals[code] = (totals[code] ?? 0) + 1;
      }
      lengths.push(values.length);
    },
    column: () => columnOf([...codeOf.keys()], codes, Uint32Array.from(lengths), Uint32Array.from(totals)),
  };
}

/** A column from the values of each relationship in turn. */
export function columnFrom(size: number, valuesAt: (place: number) => readonly string[]): FacetColumn {
  const builder = columnBuilder();
  for (let place = 0; place < size; place++) builder.add(valuesAt(place));
  return builder.column();
}

function columnOf(
  values: readonly string[],
  codes: readonly number[],
  lengths: Uint32Array,
  totals: Uint32Array,
): FacetColumn {
  if (lengths.every((length) => length <= 1)) {
    let next = 0;
    const single = Array.from(lengths, (length) => (length === 0 ? values.length : (codes[next++] ?? 0)));
    return { values, starts: null, codes: narrow(single, values.length), totals };
  }
  return { values, starts: startsOf(lengths), codes: narrow(codes, values.length), totals };
}

/** Where each list begins in the sequence of all, and where the last one ends. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
  return starts;
}

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

function wideEnough(size: number, greatest: number): Codes {
  if (greatest < 2 ** 8) return new Uint8Array(size);
  return greatest < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
}

/** The codes of columns after one another, as they are in one dictionary. */
function translated(parts: readonly { codes: Codes; today: Uint32Array }[], greatest: number): Codes {
  const whole = wideEnough(
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
export function concatColumns(columns: readonly FacetColumn[]): FacetColumn {
  const [only] = columns;
  if (only && columns.length === 1) return only;
  const codeOf = new Map<string, number>();
  for (const { values } of columns) {
    for (const value of values) codeOf.set(value, codeOf.get(value) ?? codeOf.size);
  }
  const none = codeOf.size;
  const totals = new Uint32Array(none);
  const todays = columns.map((column) => {
    // One place more, for what stands for none.
    const today = Uint32Array.from([...column.values, ''], (value, code) =>
      code === column.values.length ? none : (codeOf.get(value) ?? none),
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

/** Calls back with each code of one relationship. */
export function eachCode(column: FacetColumn, place: number, visit: (code: number) => void): void {
  const { starts, codes, values } = column;
  if (!starts) {
    const code = codes[place] ?? values.length;
    if (code < values.length) visit(code);
    return;
  }
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at++) visit(codes[at] ?? 0);
}

/** Whether a relationship has the value with this code. */
export function hasCode(column: FacetColumn, place: number, code: number): boolean {
  let has = false;
  eachCode(column, place, (own) => {
    if (own === code) has = true;
  });
  return has;
}

/** Adds up how often each value occurs at these places. The last count is of those without a value. */
export function countAt({ starts, codes }: FacetColumn, places: Uint32Array, counts: Uint32Array): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (!starts) {
      (counts[codes[place] as number] as number)++;
      continue;
    }
    const end = starts[place + 1] as number;
    for (let at = starts[place] as number; at < end; at++) (counts[codes[at] as number] as number)++;
  }
}
