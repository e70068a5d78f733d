/** One facet of every relationship, coded in typed arrays that a pass runs through without making an object. */

/** Codes, in the narrowest array that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A dictionary of values, and for every relationship the codes of those it has. */
export interface FacetColumn<Value extends string = string> {
  readonly values: readonly Value[];
  /**
   * The codes of relationship `i` are `codes[starts[i]] … codes[starts[i + 1] - 1]`, each an index into `values`.
   * Null where no relationship has more than one: then its code is `codes[i]`, and `values.length` stands for none.
   */
  readonly starts: Uint32Array | null;
  readonly codes: Codes;
  /** How many relationships have each value, filtered or not. */
  readonly totals: Uint32Array;
}

/** Room for so many codes, in the narrowest array that holds the greatest. */
export function emptyCodes(size: number, greatest: number): Codes {
  if (greatest < 2 ** 8) return new Uint8Array(size);
  return greatest < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
}

function narrow(codes: ArrayLike<number>, greatest: number): Codes {
  const all = emptyCodes(codes.length, greatest);
  all.set(codes);
  return all;
}

/** A column that grows by one relationship at a time. The dictionary has the values in order of appearance. */
export interface ColumnBuilder<Value extends string = string> {
  readonly add: (values: readonly Value[]) => void;
  readonly column: () => FacetColumn<Value>;
}

/** An empty column. */
export function columnBuilder<Value extends string = string>(): ColumnBuilder<Value> {
  const codeOf = new Map<Value, number>();
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

function columnOf<Value extends string>(
  values: readonly Value[],
  codes: readonly number[],
  lengths: Uint32Array,
  totals: Uint32Array,
): FacetColumn<Value> {
  if (lengths.every((length) => length <= 1)) {
    let next = 0;
    const single = lengths.map((length) => (length === 0 ? values.length : (codes[next++] ?? 0)));
    return { values, starts: null, codes: narrow(single, values.length), totals };
  }
  return { values, starts: startsOf(lengths), codes: narrow(codes, values.length), totals };
}

/** Lists of numbers, one for each row, in the form of a facet's codes. */
export interface Lists<Starts extends Uint32Array | null = Uint32Array | null, Numbers = Codes | Int16Array> {
  readonly starts: Starts;
  readonly codes: Numbers;
}

/** The codes in some rows, in an array of the same width. */
function codesAt<Numbers extends Codes | Int16Array>(codes: Numbers, rows: Uint32Array): Numbers {
  const taken = codes.slice(0, rows.length) as Numbers;
  for (let i = 0; i < rows.length; i++) taken[i] = codes[rows[i] as number] as number;
  return taken;
}

/** The lists in some rows, each of which is given once. */
export function listsAt<Starts extends Uint32Array | null, Numbers extends Codes | Int16Array>(
  { starts, codes }: Lists<Starts, Numbers>,
  rows: Uint32Array,
): Lists<Starts, Numbers> {
  if (!starts) return { starts, codes: codesAt(codes, rows) };
  const lengths = new Uint32Array(rows.length);
  const whole = new Uint32Array(codes.length);
  let size = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const end = starts[row + 1] as number;
    lengths[i] = end - (starts[row] as number);
    for (let at = starts[row] as number; at < end; at++) whole[size++] = at;
  }
  return { starts: startsOf(lengths) as Starts, codes: codesAt(codes, whole.subarray(0, size)) };
}

/** Where each list begins in the sequence of all, and where the last one ends. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
  return starts;
}

/** Calls back with each code of one relationship. */
export function eachCode(column: FacetColumn, row: number, visit: (code: number) => void): void {
  const { starts, codes, values } = column;
  if (!starts) {
    const code = codes[row] ?? values.length;
    if (code < values.length) visit(code);
    return;
  }
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) visit(codes[at] ?? 0);
}

/** The first code of one relationship; -1 where it has none. */
export function firstCode(column: FacetColumn, row: number): number {
  const { starts, codes, values } = column;
  if (starts) return (starts[row] ?? 0) < (starts[row + 1] ?? 0) ? (codes[starts[row] ?? 0] ?? -1) : -1;
  const code = codes[row] ?? values.length;
  return code < values.length ? code : -1;
}

/** The value of a relationship in a column in which each has one. @throws RangeError where it has none. */
export function valueAt<Value extends string>({ values, codes }: FacetColumn<Value>, row: number): Value {
  const value = values[codes[row] ?? values.length];
  if (value === undefined) throw new RangeError(`There is no value in row ${row}.`);
  return value;
}

/** Whether a relationship has the value with this code. */
export function hasCode(column: FacetColumn, row: number, code: number): boolean {
  let has = false;
  eachCode(column, row, (own) => {
    if (own === code) has = true;
  });
  return has;
}

/** Adds up how often each value occurs in these rows. The last count is of those without a value. */
export function countAt({ starts, codes }: FacetColumn, rows: Uint32Array, counts: Uint32Array): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (!starts) {
      (counts[codes[row] as number] as number)++;
      continue;
    }
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) (counts[codes[at] as number] as number)++;
  }
}
