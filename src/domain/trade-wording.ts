/** What a chart of years shows, in words. */
import { measureInWords, type Width } from './flows';
import { formatNumber } from './quantity';
import type { ByYear, Totals } from './trade-totals';

/** What can be shown by year: SIPRI gives no number of items for a year in every format. */
export type YearMeasure = Exclude<Width, 'items'>;

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

function most(verb: string, byYear: ByYear, measure: YearMeasure): string[] {
  const peak = peakOf(byYear);
  return peak ? [`${verb} most in ${peak.year} (${measureInWords(peak.value, measure)})`] : [];
}

/** "Russia exported most in 2002 (214 deals) and imported most in 1963 (12 deals)." */
export function tradeEssence(name: string, exports: ByYear, imports: ByYear, measure: YearMeasure): string {
  const parts = [...most('exported', exports, measure), ...most('imported', imports, measure)];
  return parts.length > 0 ? `${name} ${parts.join(' and ')}.` : `No year is told for ${name}.`;
}

/** "The most was in 2006: 24 deals.", or the same of relationships that move no goods. */
export function bundleEssence(byYear: ByYear, measure: YearMeasure, goods: boolean): string {
  const peak = peakOf(byYear);
  if (!peak) return 'No year is told.';
  const words = goods ? measureInWords(peak.value, measure) : countInWords(peak.value, goods);
  return `The most was in ${peak.year}: ${words}.`;
}

/** "214 deals", or "1 relationship" where no goods move. */
export function countInWords(count: number, goods: boolean): string {
  if (goods) return measureInWords(count, 'deals');
  return `${formatNumber(count)} relationship${count === 1 ? '' : 's'}`;
}

/** "214 deals · 1,234 million TIV · 3,210 items"; what nothing is known of is left out. */
export function totalsInWords(totals: Totals, goods = true): string {
  const { deals, tiv, items } = totals;
  return [
    countInWords(deals, goods),
    ...(tiv > 0 ? [measureInWords(tiv, 'tiv')] : []),
    ...(items > 0 ? [measureInWords(items, 'items')] : []),
  ].join(' · ');
}
