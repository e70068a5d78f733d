/** Years as bars: when things happened. */
import { indexDatedBy } from '../columns/dated-index';
import type { FacetIndex } from '../columns/facet-index';
import type { YearSpan } from '../model/relationship';
import { MEANING_BIT, type YearMeaning } from '../model/year-meanings';

/** One year, and in how many relationships something happened in it. */
export interface YearBar {
  readonly year: number;
  readonly visible: number;
}

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

/** Of how many relationships no source tells in which year it happened. */
export function countUndated(index: FacetIndex, dated: YearMeaning): number {
  const { yearStarts } = indexDatedBy(index, dated);
  let count = 0;
  for (let i = 0; i + 1 < yearStarts.length; i++) if (yearStarts[i] === yearStarts[i + 1]) count++;
  return count;
}

/** How many of the relationships in these rows have a date that leaves the year open. */
export function countUnsure({ times }: FacetIndex, rows: Uint32Array, dated: YearMeaning): number {
  const { unsure } = times;
  const bit = MEANING_BIT[dated];
  let count = 0;
  for (let i = 0; i < rows.length; i++) if ((unsure[rows[i] as number] as number) & bit) count++;
  return count;
}

/** A bar for every year of the span, also where nothing happened. */
export function yearBars(span: YearSpan, counts: ReadonlyMap<number, number>): YearBar[] {
  return Array.from({ length: span.last - span.first + 1 }, (_, i) => {
    const year = span.first + i;
    return { year, visible: counts.get(year) ?? 0 };
  });
}

/** The bars as lines that rise from 1 to 0, a unit apart and the greatest the whole way: those of the years that are kept, and the others. */
export function barsPath(bars: readonly YearBar[], kept: YearSpan): { kept: string; others: string } {
  const most = bars.reduce((greatest, { visible }) => Math.max(greatest, visible), 1);
  const paths = { kept: '', others: '' };
  for (const [i, { year, visible }] of bars.entries()) {
    if (visible === 0) continue;
    const top = Math.round((1 - visible / most) * 1000) / 1000;
    paths[clampedTo(kept, year) === year ? 'kept' : 'others'] += `M${i + 0.5} 1V${top}`;
  }
  return paths;
}

/** The year of the span that is nearest to a year. */
export function clampedTo({ first, last }: YearSpan, year: number): number {
  return Math.min(last, Math.max(first, year));
}

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

/** Years in a few words, neighbours joined: "2005, 2007-2009". */
export function formatYearList(years: readonly number[]): string {
  const spans: YearSpan[] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && year === last.last + 1) spans[spans.length - 1] = { first: last.first, last: year };
    else spans.push({ first: year, last: year });
  }
  return spans.map(formatYears).join(', ');
}

/** Between the years that are named under bars. */
const STEPS = [10, 20, 50, 100, 200, 500, 1000];
/** So many names stand side by side on a phone. */
const MAX_NAMES = 9;

/** The round years of a span that are named where there is no room for all: decades, or whatever leaves few enough. */
export function roundYears({ first, last }: YearSpan): number[] {
  const step = STEPS.find((one) => (last - first) / one < MAX_NAMES) ?? 1000;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, i) => start + i * step,
  );
}
