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

/** A column from the values of each relationship in turn. The dictionary has the values in order of appearance. */
export function columnFrom(size: number, valuesAt: (place: number) => readonly string[]): FacetColumn {
  const codeOf = new Map<string, number>();
  const lengths = new Uint32Array(size);
  const codes: number[] = [];
  const totals: number[] = [];
  for (let place = 0; place < size; place++) {
    const values = valuesAt(place);
    for (const value of values) {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      codes.push(code);
      totals[code] = (totals[code] ?? 0) + 1;
    }
    lengths[place] = values.length;
  }
  return columnOf([...codeOf.keys()], codes, lengths, Uint32Array.from(totals));
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

/** The number of relationships of a column. */
function sizeOf({ starts, codes }: FacetColumn): number {
  return starts ? starts.length - 1 : codes.length;
}

/** Columns after one another, under one dictionary. */
export function concatColumns(columns: readonly FacetColumn[]): FacetColumn {
  const [only] = columns;
  if (only && columns.length === 1) return only;
  const codeOf = new Map<string, number>();
  for (const { values } of columns)
    for (const value of values) codeOf.set(value, codeOf.get(value) ?? codeOf.size);
  const size = columns.reduce((sum, column) => sum + sizeOf(column), 0);
  const lengths = new Uint32Array(size);
  const codes: number[] = [];
  const totals = new Uint32Array(codeOf.size);
  let place = 0;
  for (const column of columns) {
    const today = Uint32Array.from(column.values, (value) => codeOf.get(value) ?? 0);
    today.forEach((code, before) => {
      totals[code] = (totals[code] ?? 0) + (column.totals[before] ?? 0);
    });
    for (let own = 0; own < sizeOf(column); own++, place++) {
      const before = codes.length;
      eachCode(column, own, (code) => codes.push(today[code] ?? 0));
      lengths[place] = codes.length - before;
    }
  }
  return columnOf([...codeOf.keys()], codes, lengths, totals);
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
