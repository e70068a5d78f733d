import { measureInWords, type YearMeasure } from '../../domain/lenses/flows';
import { formatNumber } from '../../domain/text/numbers';
import { counted, forNumber } from './grammar';

/** What is measured in a chart; where no goods move, relationships are counted. */
type Unit = YearMeasure | 'relationships';

const MEASURES: Readonly<Record<YearMeasure, string>> = { deals: 'Deals', tiv: 'TIV' };

const UNITS: Readonly<Record<Unit, string>> = {
  deals: 'deals',
  tiv: 'million TIV',
  relationships: 'relationships',
};

/** Bars: those by year with their numbers, and those of the greatest of several things. */
export const charts = {
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
  ofSeries: (series: string, amount: string) => `${series.toLowerCase()} ${amount}`,
  /** "2006: exports 24 deals, imports 3 deals" */
  inYear: (year: number, amounts: readonly string[]) => `${year}: ${amounts.join(', ')}`,
  numbers: 'The numbers',
  byYear: (unit: string) => `By year, in ${unit}`,
  year: 'Year',
  /** The number of a year, and how many deals of that year do not state theirs. */
  withLacking: (number: string, lacking: number) =>
    `${number} (${measureInWords(lacking, 'deals')} not stated)`,
  everyYear: 'A deal counts in every year in which something of it happened.',
  notCounted: (others: readonly string[]) => `Not counted, because not firm: ${others.join(', ')}.`,
  tiv: 'TIV is the value by which SIPRI measures the volume of arms delivered; it is no sum of money.',
  evenShares: (deals: number) =>
    `For ${counted(deals, 'deal')}, the register gives a total over several years; each of these years is shown with an even share of it.`,
  barsLack: (deals: number) =>
    `The bars lack what ${counted(deals, 'deal')} ${forNumber(deals, 'does', 'do')} not state, or not for every delivery.`,
};
