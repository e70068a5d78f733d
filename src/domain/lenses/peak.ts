/** The greatest of the numbers by year. */
import type { ByYear } from './trade-totals';

/** The greatest number of a year, and all years that have it, in order. */
export interface Peak {
  readonly value: number;
  readonly years: readonly number[];
}

/** The greatest number by year; null where no year has more than nothing. */
export function peakOf(byYear: ByYear): Peak | null {
  const value = Math.max(0, ...byYear.values());
  if (value === 0) return null;
  const years = [...byYear].flatMap(([year, own]) => (own === value ? [year] : []));
  return { value, years: years.sort((a, b) => a - b) };
}
