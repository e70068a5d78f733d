/** Which years a chart shows, and which of them it names. */

import { yearsByStep } from '../../domain/filter/years';
import type { ByYear } from '../../domain/lenses/trade-totals';
import type { YearSpan } from '../../domain/model/relationship';

/** The years between two that are named: round ones. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** How many years have room for their names. */
const MAX_NAMES = 6;

/** From the first to the last year that any of the series has; null where none has one. */
export function spanOf(series: readonly ByYear[]): YearSpan | null {
  const years = series.flatMap((byYear) => [...byYear.keys()]);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** The years that are named under a chart: round ones at even distances, or all of them where they are few. */
export function namedYears(span: YearSpan): number[] {
  const step = STEPS.find((size) => yearsByStep(span, size).length <= MAX_NAMES);
  return yearsByStep(span, step ?? 200);
}
