/** What a chart of years shows, in words. */
import { measureInWords, type YearMeasure } from '../lenses/flows';
import type { ByYear } from '../lenses/trade-totals';
import { listed } from '../text/listed';
import { formatNumber } from '../text/numbers';

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

/** More years than this are counted and not listed. */
const MOST_LISTED = 3;

/** All years with the greatest number, in words: "2011", "2006, 2008 and 2009", "5 years from 2006 to 2014". */
function peakYears(byYear: ByYear, { value }: YearValue): { readonly words: string; readonly each: string } {
  const years = [...byYear].flatMap(([year, own]) => (own === value ? [year] : [])).sort((a, b) => a - b);
  const words =
    years.length > MOST_LISTED
      ? `${years.length} years from ${years[0]} to ${years.at(-1)}`
      : listed(years.map(String), 'and');
  return { words, each: years.length > 1 ? ' each' : '' };
}

/** "exported most in 2011 (8,798 million TIV)", "imports peaked in 2006 and 2008 (5 deals each)", or nothing. */
function most(what: string, byYear: ByYear, measure: YearMeasure): string[] {
  const peak = peakOf(byYear);
  if (!peak) return [];
  const { words, each } = peakYears(byYear, peak);
  return [`${what} in ${words} (${measureInWords(peak.value, measure)}${each})`];
}

/** Said of what is greatest among the volumes that are known. */
const AS_FAR = ', as far as volumes are stated';

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/**
 * "Russia exported most in 2011 (8,798 million TIV) and imported most in 2014 (207 million TIV)." A deal counts in
 * every year in which something of it happened, so that deals tell how busy a year was, not how much went out.
 * @param name as it reads inside a sentence
 * @param isWhole whether every deal states what is added up
 */
export function tradeEssence(
  name: string,
  exports: ByYear,
  imports: ByYear,
  measure: YearMeasure,
  isWhole = true,
): string {
  const [out, back] =
    measure === 'tiv'
      ? [most('exported most', exports, measure), most('imported most', imports, measure)]
      : [most('exports peaked', exports, measure), most('imports peaked', imports, measure)];
  const parts = [...out, ...back].join(' and ');
  if (parts === '') return `No year is told for ${name}.`;
  return sentence(measure === 'tiv' ? `${name} ${parts}${isWhole ? '' : AS_FAR}` : `for ${name}, ${parts}`);
}

/** "The busiest year was 2006: 24 deals.", "2006 and 2008 were equally busy: 5 deals each.", or the same of other kinds. */
export function bundleEssence(byYear: ByYear, measure: YearMeasure, goods: boolean, isWhole = true): string {
  const peak = peakOf(byYear);
  if (!peak) return 'No year is told.';
  const { words, each } = peakYears(byYear, peak);
  if (measure === 'tiv')
    return `Most was delivered in ${words}${isWhole ? '' : AS_FAR}: ${measureInWords(peak.value, measure)}${each}.`;
  const count = `${countInWords(peak.value, goods)}${each}`;
  return each ? `${words} were equally busy: ${count}.` : `The busiest year was ${words}: ${count}.`;
}

/** "214 deals", or "1 relationship" where no goods move. */
export function countInWords(count: number, goods: boolean): string {
  if (goods) return measureInWords(count, 'deals');
  return `${formatNumber(count)} relationship${count === 1 ? '' : 's'}`;
}
