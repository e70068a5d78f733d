/** The measures of what falls in some years alone. */
import type { FacetIndex } from './facet-index';
import { LACKS, type Measures } from './measures';

/** Whether a year counts for the relationship in a row. */
export type CountsIn = (row: number, year: number) => boolean;

const UNSTATED = LACKS.tiv | LACKS.items;

/**
 * The measures of what was delivered in the years that count. A source that tells of a delivery as a whole, and not of every year,
 * may leave open how much of it falls in them: then its number is lacking.
 */
export function measuresIn(
  { measures, times }: Pick<FacetIndex, 'measures' | 'times'>,
  countsIn: CountsIn,
): Measures {
  const { deliveryYear, deliveryTiv, deliveryItems } = measures;
  const size = measures.tiv.length;
  const starts = new Uint32Array(size + 1);
  const counted = new Uint8Array(deliveryYear.length);
  const lacking = measures.lacking.map((bits) => bits & ~UNSTATED);
  const nothing = () => new Float64Array(size).fill(Number.NaN);
  const [delivered, tiv] = [nothing(), nothing()];
  const add = (sums: Float64Array, row: number, value: number, lack: number) => {
    if (Number.isNaN(value)) (lacking[row] as number) |= lack;
    else sums[row] = (sums[row] || 0) + value;
  };
  const addListed = (row: number, first: number, end: number) => {
    for (let i = first; i < end; i++) {
      if (!countsIn(row, deliveryYear[i] as number)) continue;
      counted[i] = 1;
      (starts[row + 1] as number)++;
      add(tiv, row, deliveryTiv[i] as number, LACKS.tiv);
      add(delivered, row, deliveryItems[i] as number, LACKS.items);
    }
    // Even shares of a total come to the total again.
    delivered[row] = Math.round((delivered[row] as number) * 100) / 100;
  };
  const addUnlisted = (row: number, lacks: number) => {
    const years = times.delivered.subarray(times.deliveredStarts[row], times.deliveredStarts[row + 1]);
    const within = years.filter((year) => countsIn(row, year)).length;
    if (years.length > 0 && within === 0) return;
    const isWhole = within > 0 && within === years.length;
    (lacking[row] as number) |= isWhole ? lacks : UNSTATED;
    if (isWhole) delivered[row] = measures.delivered[row] as number;
  };
  for (let row = 0; row < size; row++) {
    const [first, end] = [measures.starts[row] as number, measures.starts[row + 1] as number];
    const lacks = (measures.lacking[row] as number) & UNSTATED;
    starts[row + 1] = starts[row] as number;
    if (first < end) addListed(row, first, end);
    else if (lacks > 0) addUnlisted(row, lacks);
  }
  const isCounted = (_: number, i: number) => counted[i] === 1;
  return {
    ...{ items: measures.items, licences: measures.licences, delivered, tiv, starts, lacking },
    deliveryYear: deliveryYear.filter(isCounted),
    deliveryTiv: deliveryTiv.filter(isCounted),
    deliveryItems: deliveryItems.filter(isCounted),
    deliveryShare: measures.deliveryShare.filter(isCounted),
  };
}
