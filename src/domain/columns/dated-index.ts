/** An index with its years in another meaning. */
import { memoizePer } from '../memoize/memoize';
import { NO_FIRST_DAY, NO_LAST_DAY, type YearMeaning } from '../model/year-meanings';
import { startsOf } from './facet-column';
import type { FacetIndex } from './facet-index';
import type { TimeColumns } from './time-columns';

/** The years of every relationship in one meaning, as an index has them. */
type YearLists = Pick<FacetIndex, 'yearStarts' | 'years' | 'areSpans'>;

/** The first and the last year of each relationship; nothing where the first is nought. */
function spansOf(first: Int16Array, last: Int16Array): YearLists {
  const size = first.length;
  const lengths = first.map((year, row) => (year === 0 ? 0 : year === last[row] ? 1 : 2));
  const yearStarts = startsOf(lengths);
  const years = new Int16Array(yearStarts[size] ?? 0);
  for (let row = 0; row < size; row++) {
    const at = yearStarts[row] as number;
    if (lengths[row] !== 0) years[at] = first[row] as number;
    if (lengths[row] === 2) years[at + 1] = last[row] as number;
  }
  return { yearStarts, years, areSpans: true };
}

/** The years in which each may have been ordered. Of a date that is open at one end it is the year of the other, as everywhere. */
function orderYears({ orderFirst, orderLast }: TimeColumns): YearLists {
  // An array of numbers is much faster to change than to make with a function for each.
  const yearsOf = (days: Int32Array) => new Int16Array(days.map((day) => day / 10_000));
  const [first, last] = [yearsOf(orderFirst), yearsOf(orderLast)];
  for (let row = 0; row < first.length; row++) {
    if (orderLast[row] === NO_LAST_DAY) last[row] = first[row] as number;
    if (orderFirst[row] === NO_FIRST_DAY) first[row] = last[row] as number;
  }
  return spansOf(first, last);
}

const LISTS: Readonly<Record<Exclude<YearMeaning, 'any'>, (times: TimeColumns) => YearLists>> = {
  ordered: orderYears,
  delivered: ({ deliveredStarts, delivered }) => ({ yearStarts: deliveredStarts, years: delivered }),
  active: ({ activeFirst, activeLast }) => spansOf(activeFirst, activeLast),
};

const datedBy = (meaning: Exclude<YearMeaning, 'any'>) =>
  memoizePer((index: FacetIndex): FacetIndex => ({ ...index, ...LISTS[meaning](index.times) }));

const INDEX: Readonly<Record<YearMeaning, (index: FacetIndex) => FacetIndex>> = {
  any: (index) => index,
  ordered: datedBy('ordered'),
  delivered: datedBy('delivered'),
  active: datedBy('active'),
};

/** The same index with the years in another meaning, made when it is first asked for. */
export function indexDatedBy(index: FacetIndex, meaning: YearMeaning): FacetIndex {
  return INDEX[meaning](index);
}

/** Every year of each of these spans, instead of the first and the last. */
export function withAllYears({ yearStarts, years }: YearLists): Pick<FacetIndex, 'yearStarts' | 'years'> {
  const size = yearStarts.length - 1;
  const first = (i: number) => years[yearStarts[i] as number] as number;
  const lengths = Uint16Array.from({ length: size }, (_, i) => {
    const end = yearStarts[i + 1] as number;
    return end === yearStarts[i] ? 0 : (years[end - 1] as number) - first(i) + 1;
  });
  const starts = startsOf(lengths);
  const all = new Int16Array(starts[size] ?? 0);
  for (let i = 0; i < size; i++) {
    const at = starts[i] as number;
    for (let j = 0; j < (lengths[i] as number); j++) all[at + j] = first(i) + j;
  }
  return { yearStarts: starts, years: all };
}
