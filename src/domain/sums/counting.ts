/**
 * What of a deal is added up while years are chosen: one rule for every sum. The rule:
 * docs/decisions/2026-11-29-volumes-in-years.md.
 */
import { type FacetIndex, wholeOf } from '../columns/facet-index';
import { type CountsIn, measuresIn } from '../columns/measures-in-years';
import type { Counting } from '../model/counting';
import type { YearSpan } from '../model/relationship';
import type { YearMeaning } from '../model/year-meanings';

/** The years of a filter, and what is to have happened in them. */
interface Dated {
  /** Null for all years. */
  readonly years: YearSpan | null;
  readonly dated: YearMeaning;
}

/** By which rule sums count under a filter; null where no years are chosen, so that all there is counts. */
const countingOf = ({ years, dated }: Dated): Counting | null =>
  years && { code: dated === 'ordered' ? 'ordered' : 'delivered', years: [years] };

/** Whether a year is one of these; null is all years. */
export const isInYears = (years: YearSpan | null, year: number): boolean =>
  years === null || (year >= years.first && year <= years.last);

/** Tells whether all that happened in a year is among what is shown: everywhere, or while years are chosen in these. */
export function yearTest({ counted }: FacetIndex): (year: number) => boolean {
  if (counted?.counting.code !== 'delivered') return () => true;
  const { years } = counted.counting;
  return (year) => years.some((span) => isInYears(span, year));
}

/** The index with what counts by a rule, which says of every year whether it does. */
export function countedBy(of: FacetIndex, counting: Counting, countsIn: CountsIn): FacetIndex {
  const whole = wholeOf(of);
  const measures = counting.code === 'ordered' ? whole.measures : measuresIn(whole, countsIn);
  return { ...whole, measures, counted: { counting, whole } };
}

/** The index with what counts under a filter: the same one where no years are chosen. */
export function countedIn(index: FacetIndex, dated: Dated): FacetIndex {
  const counting = countingOf(dated);
  return counting ? countedBy(index, counting, (_, year) => isInYears(dated.years, year)) : wholeOf(index);
}
