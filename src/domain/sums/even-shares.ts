/**
 * How much of what is added up in chosen years is reckoned, and told by no source: of a deal that was delivered over several years
 * a register gives the total alone, of which each year has an even share. Where all of its years count, the total does, and
 * nothing is reckoned.
 */
import type { FacetIndex } from '../columns/facet-index';
import type { AddedUp } from '../columns/guesses';
import type { Measures } from '../columns/measures';
import { firmDealsAt } from './firm-deals';

/** The part that is reckoned, from 0 to 1; where two filters are compared, of each side. */
export type EvenShares = number | Readonly<Record<'a' | 'b', number>>;

const ofDelivery = (measures: Measures, what: AddedUp): Float64Array =>
  what === 'tiv' ? measures.deliveryTiv : measures.deliveryItems;

/** The part, from 0 to 1, of the volume or the items of the firm deals in these rows; 0 where no years are chosen. */
export function evenSharesOf(index: FacetIndex, rows: Uint32Array, what: AddedUp): number {
  const { measures, counted } = index;
  if (counted?.counting.code !== 'delivered') return 0;
  const { starts, deliveryShare } = measures;
  const whole = counted.whole.measures.starts;
  const values = ofDelivery(measures, what);
  let [all, reckoned] = [0, 0];
  for (const row of firmDealsAt(index, rows)) {
    const [first, end] = [starts[row] as number, starts[row + 1] as number];
    const isCut = end - first < (whole[row + 1] as number) - (whole[row] as number);
    for (let i = first; i < end; i++) {
      const value = values[i] || 0;
      all += value;
      if (isCut && deliveryShare[i] === 1) reckoned += value;
    }
  }
  return all > 0 ? reckoned / all : 0;
}
