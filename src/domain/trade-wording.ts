/** What a chart of years shows, in words. */
import { measureInWords, type YearMeasure } from './flows';
import { formatNumber } from './quantity';
import type { ByYear } from './trade-totals';

/** A year and its number. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** The year with the greatest number, the first of equal ones; null where no year has more than nothing. */
export function peakOf(byYear: ByYear): YearValue | null {
  const told = Array.from(byYear, ([year, value]) => ({ year, value })).filter(({ value }) => value > 0);
  const [peak] = told.sort((a, b) => b.value - a.value || a.year - b.year);
  return peak ?? null;
}

/** "exported most in 2011 (8,798 million TIV)", or nothing. */
function most(what: string, byYear: ByYear, measure: YearMeasure): string[] {
  const peak = peakOf(byYear);
  return peak ? [`${what} in ${peak.year} (${measureInWords(peak.value, measure)})`] : [];
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/**
 * "Russia exported most in 2011 (8,798 million TIV) and imported most in 2014 (207 million TIV)." A deal counts in
 * every year in which something of it happened, so that deals tell how busy a year was, not how much went out.
 * @param name as it reads inside a sentence
 */
export function tradeEssence(name: string, exports: ByYear, imports: ByYear, measure: YearMeasure): string {
  const [out, back] =
    measure === 'tiv'
      ? [most('exported most', exports, measure), most('imported most', imports, measure)]
      : [most('exports were busiest', exports, measure), most('imports were busiest', imports, measure)];
  const parts = [...out, ...back].join(' and ');
  if (parts === '') return `No year is told for ${name}.`;
  return sentence(measure === 'tiv' ? `${name} ${parts}` : `for ${name}, ${parts}`);
}

/** "The busiest year was 2006: 24 deals.", or the same of relationships that move no goods. */
export function bundleEssence(byYear: ByYear, measure: YearMeasure, goods: boolean): string {
  const peak = peakOf(byYear);
  if (!peak) return 'No year is told.';
  if (measure === 'tiv') return `Most was delivered in ${peak.year}: ${measureInWords(peak.value, measure)}.`;
  return `The busiest year was ${peak.year}: ${countInWords(peak.value, goods)}.`;
}

/** "214 deals", or "1 relationship" where no goods move. */
export function countInWords(count: number, goods: boolean): string {
  if (goods) return measureInWords(count, 'deals');
  return `${formatNumber(count)} relationship${count === 1 ? '' : 's'}`;
}
