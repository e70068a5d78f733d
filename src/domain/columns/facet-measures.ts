/** Measures made of measures: needed only where files are joined. */

import type { Relationship } from '../model/relationship';
import { startsOf } from './facet-column';
import { concatStarts } from './facet-concat';
import { guessesAt } from './guesses';
import { type Measures, measuresOf } from './measures';

type Column = Float64Array | Int16Array | Uint8Array;

function joined<Array extends Column>(parts: readonly Array[], made: (size: number) => Array): Array {
  const whole = made(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The measures of several lists of relationships after one another. */
export function concatMeasures(parts: readonly Measures[]): Measures {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    items: joined(
      parts.map(({ items }) => items),
      (size) => new Float64Array(size),
    ),
    delivered: joined(
      parts.map(({ delivered }) => delivered),
      (size) => new Float64Array(size),
    ),
    licences: joined(
      parts.map(({ licences }) => licences),
      (size) => new Float64Array(size),
    ),
    tiv: joined(
      parts.map(({ tiv }) => tiv),
      (size) => new Float64Array(size),
    ),
    starts: concatStarts(parts.map(({ starts }) => starts)),
    deliveryYear: joined(
      parts.map(({ deliveryYear }) => deliveryYear),
      (size) => new Int16Array(size),
    ),
    deliveryTiv: joined(
      parts.map(({ deliveryTiv }) => deliveryTiv),
      (size) => new Float64Array(size),
    ),
    deliveryItems: joined(
      parts.map(({ deliveryItems }) => deliveryItems),
      (size) => new Float64Array(size),
    ),
    deliveryShare: joined(
      parts.map(({ deliveryShare }) => deliveryShare),
      (size) => new Uint8Array(size),
    ),
    lacking: joined(
      parts.map(({ lacking }) => lacking),
      (size) => new Uint8Array(size),
    ),
  };
}

/** The measures of the relationships in some rows, of which some are replaced by others. */
export function measuresAt(
  measures: Measures,
  rows: Uint32Array,
  replaced: ReadonlyMap<number, Relationship>,
): Measures {
  const sizeOf = (row: number) =>
    replaced.get(row)?.deliveries?.length ?? (measures.starts[row + 1] ?? 0) - (measures.starts[row] ?? 0);
  const starts = startsOf(Array.from(rows, sizeOf));
  const size = starts.at(-1) ?? 0;
  const made: Measures = {
    items: new Float64Array(rows.length),
    delivered: new Float64Array(rows.length),
    licences: new Float64Array(rows.length),
    tiv: new Float64Array(rows.length),
    starts,
    deliveryYear: new Int16Array(size),
    deliveryTiv: new Float64Array(size),
    deliveryItems: new Float64Array(size),
    deliveryShare: new Uint8Array(size),
    lacking: new Uint8Array(rows.length),
  };
  for (const [i, row] of rows.entries()) {
    const other = replaced.get(row);
    const from = other ? measuresOf([other]) : measures;
    const [own, first] = other ? [0, 0] : [row, measures.starts[row] ?? 0];
    const last = first + sizeOf(row);
    made.items[i] = from.items[own] ?? Number.NaN;
    made.delivered[i] = from.delivered[own] ?? Number.NaN;
    made.licences[i] = from.licences[own] ?? Number.NaN;
    made.tiv[i] = from.tiv[own] ?? Number.NaN;
    // What is a guess in a file stays one where a deal of it goes on in another.
    made.lacking[i] = (from.lacking[own] ?? 0) | guessesAt(measures, row);
    made.deliveryYear.set(from.deliveryYear.subarray(first, last), starts[i]);
    made.deliveryTiv.set(from.deliveryTiv.subarray(first, last), starts[i]);
    made.deliveryItems.set(from.deliveryItems.subarray(first, last), starts[i]);
    made.deliveryShare.set(from.deliveryShare.subarray(first, last), starts[i]);
  }
  return made;
}
