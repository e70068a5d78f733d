/** Measures made of measures: needed only where files are joined. */

import type { Relationship } from '../model/relationship';
import { startsOf } from './facet-column';
import { concatStarts } from './facet-concat';
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

/** The measures of the relationships at some places, of which some are replaced by others. */
export function measuresAt(
  measures: Measures,
  places: Uint32Array,
  replaced: ReadonlyMap<number, Relationship>,
): Measures {
  const sizeOf = (place: number) =>
    replaced.get(place)?.deliveries?.length ??
    (measures.starts[place + 1] ?? 0) - (measures.starts[place] ?? 0);
  const starts = startsOf(Array.from(places, sizeOf));
  const size = starts.at(-1) ?? 0;
  const made: Measures = {
    items: new Float64Array(places.length),
    delivered: new Float64Array(places.length),
    tiv: new Float64Array(places.length),
    starts,
    deliveryYear: new Int16Array(size),
    deliveryTiv: new Float64Array(size),
    deliveryShare: new Uint8Array(size),
    lacking: new Uint8Array(places.length),
  };
  for (const [i, place] of places.entries()) {
    const other = replaced.get(place);
    const from = other ? measuresOf([other]) : measures;
    const [own, first] = other ? [0, 0] : [place, measures.starts[place] ?? 0];
    const last = first + sizeOf(place);
    made.items[i] = from.items[own] ?? Number.NaN;
    made.delivered[i] = from.delivered[own] ?? Number.NaN;
    made.tiv[i] = from.tiv[own] ?? Number.NaN;
    made.lacking[i] = from.lacking[own] ?? 0;
    made.deliveryYear.set(from.deliveryYear.subarray(first, last), starts[i]);
    made.deliveryTiv.set(from.deliveryTiv.subarray(first, last), starts[i]);
    made.deliveryShare.set(from.deliveryShare.subarray(first, last), starts[i]);
  }
  return made;
}
