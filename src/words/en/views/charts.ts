import type { YearMeasure } from '../../../domain/lenses/flows';
import { type Peak, peakOf } from '../../../domain/lenses/peak';
import type { ByYear } from '../../../domain/lenses/trade-totals';
import { capitalised, counted, formatNumber, forNumber, listed } from '../grammar/grammar';
import { measures } from './measures';

/** What is measured in a chart; where no goods move, relationships are counted. */
type Unit = YearMeasure | 'relationships';

const MEASURES: Readonly<Record<YearMeasure, string>> = { deals: 'Deals', tiv: 'TIV' };

const UNITS: Readonly<Record<Unit, string>> = {
  deals: 'deals',
  tiv: 'million TIV',
  relationships: 'relationships',
};

/** More years than this are counted and not listed. */
const MAX_LISTED = 3;

/** All years with the greatest number: "2011", "2006, 2008 and 2009", "5 years from 2006 to 2014". */
function peakYears({ years }: Peak): string {
  return years.length > MAX_LISTED
    ? `${years.length} years from ${years[0]} to ${years.at(-1)}`
    : listed(years.map(String), 'and');
}

/** "8,798 million TIV", "5 deals each" */
const peakValue = (amount: string, { years }: Peak) => (years.length > 1 ? `${amount} each` : amount);

/** "exported most in 2011 (8,798 million TIV)", "imports peaked in 2006 and 2008 (5 deals each)", or nothing. */
export function most(what: string, byYear: ByYear, measure: YearMeasure): string[] {
  const peak = peakOf(byYear);
  if (!peak) return [];
  return [`${what} in ${peakYears(peak)} (${peakValue(measures.amount(peak.value, measure), peak)})`];
}

/** Said of what is greatest among the volumes that are known. */
export const AS_FAR = ', as far as volumes are stated';

/**
 * "Russia exported most in 2011 (8,798 million TIV) and imported most in 2014 (207 million TIV)." A deal counts in
 * every year in which something of it happened, so that deals tell how busy a year was, not how much went out.
 * @param name as it reads inside a sentence
 * @param isWhole whether every deal states what is added up
 */
function tradeEssence(
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
  if (parts === '') return `No year is given for ${name}.`;
  const words = measure === 'tiv' ? `${name} ${parts}${isWhole ? '' : AS_FAR}` : `for ${name}, ${parts}`;
  return `${capitalised(words)}.`;
}

/** "The busiest year was 2006: 24 deals.", "2006 and 2008 were equally busy: 5 deals each.", or the same of other kinds. */
function bundleEssence(byYear: ByYear, measure: YearMeasure, goods: boolean, isWhole = true): string {
  const peak = peakOf(byYear);
  if (!peak) return 'No year is given.';
  const years = peakYears(peak);
  if (measure === 'tiv')
    return `Most was delivered in ${years}${isWhole ? '' : AS_FAR}: ${peakValue(measures.amount(peak.value, measure), peak)}.`;
  const count = peakValue(measures.count(peak.value, goods), peak);
  // With one deal, no year is busy.
  if (peak.value === 1) return `${years}: ${count}.`;
  return peak.years.length > 1
    ? `${years} were equally busy: ${count}.`
    : `The busiest year was ${years}: ${count}.`;
}

/** Bars: those by year with their numbers, and those of the greatest of several things. */
export const charts = {
  tradeEssence,
  bundleEssence,
  measuredIn: 'Measured in',
  measures: MEASURES,
  units: UNITS,
  /** The heading over the greatest of several things: "To whom: the 8 greatest of 40". */
  greatest: (title: string, shown: number, of: number) =>
    `${title}: the ${shown} greatest of ${formatNumber(of)}`,
  /** What the picture shows, said before the one sentence that sums it up. */
  bars: (essence: string) => `Bars by year. ${essence}`,
  chosenYear: 'Year in the chart',
  upwards: (unit: string, series?: string) =>
    series ? `▲ ${series} upwards, in ${unit}` : `Bars in ${unit}`,
  downwards: (unit: string, series: string) => `▼ ${series} downwards, in ${unit}`,
  ofSeries: (series: string, amount: string) => `${series} ${amount}`,
  /** "2006: exports 24 deals, imports 3 deals" */
  inYear: (year: number, amounts: readonly string[]) => `${year}: ${amounts.join(', ')}`,
  numbers: 'The numbers',
  byYear: (unit: string) => `By year, in ${unit}`,
  year: 'Year',
  /** The number of a year, and how many deals of that year do not state theirs. */
  withLacking: (number: string, lacking: number) =>
    `${number} (${measures.amount(lacking, 'deals')} not stated)`,
  everyYear: 'A deal counts in every year in which something of it happened.',
  notCounted: (others: readonly string[]) => `Not counted, because not firm: ${others.join(', ')}.`,
  tiv: 'TIV is the value by which SIPRI measures the volume of arms delivered; it is no sum of money.',
  evenShares: (deals: number) =>
    `For ${counted(deals, 'deal')}, the register gives a total over several years; each of these years is shown with an even share of it.`,
  barsLack: (deals: number) =>
    `The bars lack what ${counted(deals, 'deal')} ${forNumber(deals, 'does', 'do')} not state, or not for every delivery.`,
};
