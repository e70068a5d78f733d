/** The bars of the years, each taken apart by a facet of which a relationship has one value or none. */
import { indexDatedBy } from '../columns/dated-index';
import { type FacetColumn, firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { facetOf } from '../columns/facets';
import { ofLatestRelease } from '../columns/releases';
import type { YearSpan } from '../model/relationship';
import type { YearMeaning } from '../model/year-meanings';
import type { Stack } from './stacks';
import { clampedTo } from './years';

/** So many values have a layer of their own; what others there are is one more. */
export const MAX_LAYERS = 5;

/** What of each bar has one value of the facet. */
export interface Layer {
  /** Null for all that have none of the values that stand for themselves. */
  readonly value: string | null;
  /** How many relationships in each year of the span. */
  readonly counts: Uint32Array;
  /** How many relationships in any year. */
  readonly total: number;
}

/** The years that rows are asked for; a span is counted as all of its years. */
function eachYear(
  { yearStarts, years, areSpans }: FacetIndex,
  row: number,
  visit: (year: number) => void,
): void {
  const [at, end] = [yearStarts[row] as number, yearStarts[row + 1] as number];
  if (at === end) return;
  if (!areSpans) for (let i = at; i < end; i++) visit(years[i] as number);
  else for (let year = years[at] as number; year <= (years[end - 1] as number); year++) visit(year);
}

/** Whether layers lie in the order of their facet, or the other way round: what is firmest lies lowest. */
const DIRECTION: Readonly<Record<Stack, 1 | -1>> = { status: -1, category: 1 };

/** The values that stand for themselves: those of most relationships, the lowest layer first. */
function ownValues({ values }: FacetColumn, totals: Uint32Array, facet: Stack): number[] {
  const order: readonly string[] = facetOf(facet).order ?? [];
  const rank = (code: number) => order.indexOf(values[code] ?? '');
  return [...values.keys()]
    .filter((code) => (totals[code] ?? 0) > 0)
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || rank(a) - rank(b))
    .slice(0, MAX_LAYERS)
    .sort((a, b) => DIRECTION[facet] * (rank(a) - rank(b)));
}

/** The layers of the bars of these rows, the lowest first; together they are the bars. */
export function stackedYears(
  of: FacetIndex,
  rows: Uint32Array,
  span: YearSpan,
  dated: YearMeaning,
  by: Stack,
): Layer[] {
  const index = indexDatedBy(of, dated);
  const column: FacetColumn = index.columns[by];
  const size = span.last - span.first + 1;
  const none = column.values.length;
  const totals = new Uint32Array(none + 1);
  const counts = Array.from({ length: none + 1 }, () => new Uint32Array(size));
  for (const row of ofLatestRelease(index, rows)) {
    const code = firstCode(column, row);
    const own = code < 0 ? none : code;
    const ofValue = counts[own] as Uint32Array;
    if (index.yearStarts[row] !== index.yearStarts[row + 1]) (totals[own] as number)++;
    eachYear(index, row, (year) => {
      if (clampedTo(span, year) === year) (ofValue[year - span.first] as number)++;
    });
  }
  const own = ownValues(column, totals, by);
  const layers = own.map(
    (code): Layer => ({
      value: column.values[code] ?? null,
      counts: counts[code] as Uint32Array,
      total: totals[code] ?? 0,
    }),
  );
  const rest = new Uint32Array(size);
  let others = 0;
  for (const [code, ofCode] of counts.entries()) {
    if (own.includes(code)) continue;
    ofCode.forEach((count, i) => {
      rest[i] = (rest[i] as number) + count;
    });
    others += totals[code] ?? 0;
  }
  return others > 0 ? [...layers, { value: null, counts: rest, total: others }] : layers;
}

/** Where each layer of a bar begins and ends, as parts of the tallest bar. */
export function layersOfYear(
  layers: readonly Layer[],
  i: number,
  most: number,
): (readonly [from: number, to: number])[] {
  let below = 0;
  return layers.map(({ counts }) => {
    const from = below / most;
    below += counts[i] ?? 0;
    return [from, below / most] as const;
  });
}
