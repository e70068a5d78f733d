/** Of which years the two sides of a comparison tell, as far as the files go that they are from. */
import { amongFiles, type FacetIndex } from '../columns/facet-index';
import type { Reach } from '../compare/cautions';
import type { Filters } from '../compare/comparison';
import { applyFilter } from '../filter/facet-filter';
import { type Filter, NO_FILTER, withChoice } from '../filter/filter';
import { reachOf } from '../join/twins';
import type { YearSpan } from '../model/relationship';
import { spanOf } from './digest';

/** The years of the deliveries of a side, and of anything it tells of. */
type Told = Readonly<Record<'deliveries' | 'any', YearSpan | null>>;

/** What of a span lies in some years; null where nothing does. */
function within(span: YearSpan | null, { first, last }: YearSpan): YearSpan | null {
  if (!span || span.last < first || span.first > last) return null;
  return { first: Math.max(span.first, first), last: Math.min(span.last, last) };
}

/** How far the deliveries of a side can reach: what was ordered in some years came in these or later, whatever came before. */
function deliveriesIn(reach: YearSpan | null, { years, dated }: Filter): YearSpan | null {
  if (!years || !reach) return reach;
  if (dated === 'delivered') return within(reach, years);
  return dated === 'ordered' ? within(reach, { first: years.first, last: reach.last }) : reach;
}

/** The years of a side: those of all that its files tell, and not of its deals alone, which may just be few. */
function reachOfSide(index: FacetIndex, filter: Filter) {
  const { in: files } = filter.facets;
  const among = amongFiles(index, files);
  const rows = applyFilter(among, withChoice(NO_FILTER, 'in', files)).visible;
  const whole = { deliveries: reachOf(among, rows), any: spanOf(among, rows) };
  return {
    whole,
    deliveries: deliveriesIn(whole.deliveries, filter),
    any: filter.years ? within(whole.any, filter.years) : whole.any,
  };
}

/** The years of both sides: those that their filters can show, and those of which their files tell. */
export function reachOfSides(index: FacetIndex, filters: Pick<Filters, 'a' | 'b'>): Reach {
  const [a, b] = [reachOfSide(index, filters.a), reachOfSide(index, filters.b)];
  const ofBoth = (one: Told, other: Told) => ({
    deliveries: { a: one.deliveries, b: other.deliveries },
    any: { a: one.any, b: other.any },
  });
  return { ...ofBoth(a, b), whole: ofBoth(a.whole, b.whole) };
}
