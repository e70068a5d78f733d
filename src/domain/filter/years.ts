/** Spans of years: those of a dataset, and those that are chosen. */
import { indexDatedBy } from '../columns/dated-index';
import type { FacetIndex } from '../columns/facet-index';
import type { YearSpan } from '../model/relationship';
import type { YearMeaning } from '../model/year-meanings';

/** From the first to the last year of an index; null where it has none. */
const spanOfIndex = ({ years }: FacetIndex): YearSpan | null =>
  years.length === 0
    ? null
    : {
        first: years.reduce((least, year) => Math.min(least, year)),
        last: years.reduce((greatest, year) => Math.max(greatest, year)),
      };

/**
 * From the first to the last year of the dataset; null where it has no relationship with a year. It is as wide as that of
 * all events in every meaning, so that bars stay where they are.
 */
export function spanOfDataset(index: FacetIndex, dated: YearMeaning): YearSpan | null {
  const [all, own] = [spanOfIndex(index), spanOfIndex(indexDatedBy(index, dated))];
  return all && own ? covering(all, own) : all;
}

/** The year of the span that is nearest to a year. */
export function clampedTo({ first, last }: YearSpan, year: number): number {
  return Math.min(last, Math.max(first, year));
}

/** How many years a span has. */
export const lengthOf = ({ first, last }: YearSpan): number => last - first + 1;

/** Whether two choices of years are the same; null is all of them. */
export const sameYears = (a: YearSpan | null, b: YearSpan | null): boolean =>
  a?.first === b?.first && a?.last === b?.last;

/** From the first to the last year of two spans. */
export function covering(a: YearSpan, b: YearSpan): YearSpan {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** The years that a choice keeps within a span; null where it keeps all of them. */
export function narrowed(span: YearSpan, first: number, last: number): YearSpan | null {
  const chosen = { first: Math.min(first, last), last: Math.max(first, last) };
  return chosen.first <= span.first && chosen.last >= span.last ? null : chosen;
}

/** "2005", or "2006-2007". */
export function formatYears({ first, last }: YearSpan): string {
  return first === last ? `${first}` : `${first}-${last}`;
}

/** The years of a span that a step divides: decades, for a step of 10. */
export function yearsByStep({ first, last }: YearSpan, step: number): number[] {
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, i) => start + i * step,
  );
}
