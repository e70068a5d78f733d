/** The measures of what falls in some years alone. */
import type { FacetIndex } from './facet-index';
import { LACKS, type Measures } from './measures';

/** Whether a year counts for the relationship in a row. */
export type CountsIn = (row: number, year: number) => boolean;

const UNSTATED = LACKS.tiv | LACKS.items;

type Source = Pick<FacetIndex, 'measures' | 'times'>;

/** Where in the columns of deliveries those stand that count, relationship by relationship. */
function keptIn(
  { starts, deliveryYear }: Measures,
  countsIn: CountsIn,
): Pick<Measures, 'starts'> & { at: Uint32Array } {
  const at = new Uint32Array(deliveryYear.length);
  const own = new Uint32Array(starts.length);
  let count = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] as number;
    for (let i = starts[row] as number; i < end; i++) {
      if (countsIn(row, deliveryYear[i] as number)) at[count++] = i;
    }
    own[row + 1] = count;
  }
  return { starts: own, at: at.subarray(0, count) };
}

function picked<Column extends Float64Array | Int16Array | Uint8Array>(
  from: Column,
  at: Uint32Array,
  into: Column,
): Column {
  for (let i = 0; i < at.length; i++) into[i] = from[at[i] as number] as number;
  return into;
}

/** How much of a delivery without a list falls in the years that count: all or none of it, or it is not told how much. */
function partIn(
  { times: { deliveredStarts, delivered } }: Source,
  row: number,
  countsIn: CountsIn,
): 'all' | 'none' | 'untold' {
  const [start, end] = [deliveredStarts[row] as number, deliveredStarts[row + 1] as number];
  let counted = 0;
  for (let i = start; i < end; i++) counted += Number(countsIn(row, delivered[i] as number));
  if (start === end) return 'untold';
  if (counted === end - start) return 'all';
  return counted === 0 ? 'none' : 'untold';
}

/** Adds one delivery to what is known of a relationship, whose sums are not a number until something is stated. */
function addDelivery(made: Measures, row: number, i: number): void {
  const [tiv, items] = [made.deliveryTiv[i] as number, made.deliveryItems[i] as number];
  if (Number.isNaN(tiv)) (made.lacking[row] as number) |= LACKS.tiv;
  else made.tiv[row] = (made.tiv[row] || 0) + tiv;
  if (Number.isNaN(items)) (made.lacking[row] as number) |= LACKS.items;
  else made.delivered[row] = (made.delivered[row] || 0) + items;
}

/**
 * The measures of what was delivered in the years that count. A source that tells of a delivery as a whole, and not of every year,
 * may leave open how much of it falls in them: then its number is lacking.
 */
export function measuresIn(source: Source, countsIn: CountsIn): Measures {
  const { measures } = source;
  const { starts, at } = keptIn(measures, countsIn);
  const size = measures.tiv.length;
  const made: Measures = {
    ...{ items: measures.items, starts },
    delivered: new Float64Array(size).fill(Number.NaN),
    tiv: new Float64Array(size).fill(Number.NaN),
    lacking: measures.lacking.map((bits) => bits & ~UNSTATED),
    deliveryYear: picked(measures.deliveryYear, at, new Int16Array(at.length)),
    deliveryTiv: picked(measures.deliveryTiv, at, new Float64Array(at.length)),
    deliveryItems: picked(measures.deliveryItems, at, new Float64Array(at.length)),
    deliveryShare: picked(measures.deliveryShare, at, new Uint8Array(at.length)),
  };
  for (let row = 0; row < size; row++) {
    const [first, end] = [starts[row] as number, starts[row + 1] as number];
    for (let i = first; i < end; i++) addDelivery(made, row, i);
    // Even shares of a total come to the total again.
    if (first < end) made.delivered[row] = Math.round((made.delivered[row] as number) * 100) / 100;
    if (measures.starts[row] !== measures.starts[row + 1]) continue;
    const lacks = (measures.lacking[row] as number) & UNSTATED;
    if (lacks === 0) continue;
    const part = partIn(source, row, countsIn);
    if (part === 'none') continue;
    (made.lacking[row] as number) |= part === 'all' ? lacks : UNSTATED;
    if (part === 'all') made.delivered[row] = measures.delivered[row] as number;
  }
  return made;
}
