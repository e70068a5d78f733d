/** Years as bars: when things happened. */
import { indexDatedBy } from '../columns/dated-index';
import type { FacetIndex } from '../columns/facet-index';
import { ofLatestRelease } from '../columns/releases';
import type { YearSpan } from '../model/relationship';
import { everyRow } from '../model/relationships';
import { MEANING_BIT, type YearMeaning } from '../model/year-meanings';
import { clampedTo, yearsByStep } from './years';

/** One year, and in how many relationships something happened in it. */
export interface YearBar {
  readonly year: number;
  readonly visible: number;
}

/** Of how many relationships no source tells in which year it happened. */
export function countUndated(index: FacetIndex, dated: YearMeaning): number {
  const { yearStarts } = indexDatedBy(index, dated);
  const rows = ofLatestRelease(index, everyRow(index.relationships));
  return rows.reduce((count, row) => count + Number(yearStarts[row] === yearStarts[row + 1]), 0);
}

/** How many of the relationships in these rows have a date that leaves the year open; of a deal in several releases the newest says. */
export function countUnsure(index: FacetIndex, visible: Uint32Array, dated: YearMeaning): number {
  const { unsure } = index.times;
  const rows = ofLatestRelease(index, visible);
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

/** Between the years that are named under bars. */
const STEPS = [10, 20, 50, 100, 200, 500, 1000];
/** So many names stand side by side on a phone. */
const MAX_NAMES = 9;

/** The round years of a span that are named where there is no room for all: decades, or whatever leaves few enough. */
export function roundYears(span: YearSpan): number[] {
  const step = STEPS.find((one) => (span.last - span.first) / one < MAX_NAMES) ?? 1000;
  return yearsByStep(span, step);
}
