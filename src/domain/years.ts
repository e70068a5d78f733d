/** Years as bars: when things happened. */
import type { FacetIndex } from './facet-index';
import type { YearSpan } from './relationship';

/** One year, and in how many relationships something happened in it. */
export interface YearBar {
  readonly year: number;
  readonly visible: number;
}

/** From the first to the last year of the dataset; null where it has no relationship. */
export function spanOfDataset(index: FacetIndex): YearSpan | null {
  if (index.relationships.length === 0) return null;
  return {
    first: index.firstYears.reduce((least, year) => Math.min(least, year)),
    last: index.lastYears.reduce((greatest, year) => Math.max(greatest, year)),
  };
}

/** A bar for every year of the span, also where nothing happened. */
export function yearBars(span: YearSpan, counts: ReadonlyMap<number, number>): YearBar[] {
  return Array.from({ length: span.last - span.first + 1 }, (_, i) => {
    const year = span.first + i;
    return { year, visible: counts.get(year) ?? 0 };
  });
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
