/** What of deals counts where two filters are compared: on each side by its own years, and what is on both by either. */
import { amongFiles, type FacetIndex, wholeOf } from '../columns/facet-index';
import type { Filter } from '../filter/filter';
import { memoizeLast } from '../memoize/memoize';
import type { Counting } from '../model/counting';
import type { YearSpan } from '../model/relationship';
import type { YearMeaning } from '../model/year-meanings';
import { countedBy, countedIn, isInYears } from '../sums/counting';
import type { Filters } from './comparison';
import { type Side, type Sides, sideTest } from './sides';

const countedOn = () => {
  const counted = memoizeLast((index: FacetIndex, years: YearSpan | null, dated: YearMeaning) =>
    countedIn(index, { years, dated }),
  );
  return (index: FacetIndex, { years, dated, facets }: Filter) =>
    counted(amongFiles(index, facets.in), years, dated);
};

/** The index with what counts on each side by its filter, remembered while its years and its files stay the same. */
export const countedFor = { a: countedOn(), b: countedOn() };

/** The index with what counts by a rule, which of two sides has the years of each. */
export function countedAt(
  index: FacetIndex,
  counting: Counting | null,
  sideOf: (row: number) => Side,
): FacetIndex {
  if (!counting) return wholeOf(index);
  const [inA = null, inB = inA] = counting.years;
  return countedBy(index, counting, (row, year) => {
    const side = sideOf(row);
    return (side !== 'b' && isInYears(inA, year)) || (side !== 'a' && isInYears(inB, year));
  });
}

/** The index with what counts of the rows of both sides together. */
export function countedOnSides(of: FacetIndex, { a, b }: Pick<Filters, 'a' | 'b'>, sides: Sides): FacetIndex {
  const [inA, inB] = [a.years, b.years];
  const index = of.releases?.onSides(of, a.facets.in, b.facets.in) ?? of;
  if (inA?.first === inB?.first && inA?.last === inB?.last) return countedIn(index, a);
  const code = a.dated === 'ordered' ? 'ordered' : 'delivered';
  return countedAt(index, { code, years: [inA, inB] }, sideTest(sides, index));
}
