import { formatYears } from '../../../domain/filter/years';
import type { YearSpan } from '../../../domain/model/relationship';
import type { YearMeaning } from '../../../domain/model/year-meanings';
import { formatNumber, forNumber } from '../grammar/grammar';

/** What years can mean. */
const MEANINGS: Readonly<
  Record<
    YearMeaning,
    {
      /** To choose it by: "Orders from 2004 to 2010". */
      readonly label: string;
      readonly meaning: string;
      /** In a sentence: "ordered 2004-2010". */
      readonly phrase: (years: string) => string;
      /** Inside a sentence, as a part of a filter: "years of order". */
      readonly inText: string;
      /** Over bars: "Orders by year". */
      readonly byYear: string;
      /** What those lack that are in no bar: "214 have no date of order". */
      readonly lacks: string;
      /** What those have that count in each year that they may mean. */
      readonly unsure: string;
    }
  >
> = {
  any: {
    label: 'Events',
    meaning: 'Anything that is told with a date, from first talks to the last delivery.',
    phrase: (years) => years,
    inText: 'years',
    byYear: 'Events by year',
    lacks: 'without a year',
    unsure: 'an uncertain year',
  },
  ordered: {
    label: 'Orders',
    meaning: 'The year of the order.',
    phrase: (years) => `ordered ${years}`,
    inText: 'years of order',
    byYear: 'Orders by year',
    lacks: 'without a date of order',
    unsure: 'an uncertain year of order',
  },
  delivered: {
    label: 'Deliveries',
    meaning: 'Each year in which something was delivered.',
    phrase: (years) => `delivered ${years}`,
    inText: 'years of delivery',
    byYear: 'Deliveries by year',
    lacks: 'without a date of delivery',
    unsure: 'an uncertain year of delivery',
  },
  active: {
    label: 'Active',
    meaning:
      'From the first dated event to the last. What is in force goes on until the last source that says so; an order of which no delivery is told ends with the order.',
    phrase: (years) => `active during ${years}`,
    inText: 'years of activity',
    byYear: 'Active by year',
    lacks: 'without a year',
    unsure: 'an uncertain beginning or an end that nobody tells',
  },
};

/** The years: their bars, and the choice among them. */
export const timeline = {
  title: 'Timeline',
  meanings: MEANINGS,
  /** The choice before the two years that are chosen: "Events from 2004 to 2010". */
  meaningOf: 'What years mean',
  /** "ordered 2004-2010" */
  kept: (years: YearSpan, dated: YearMeaning) => MEANINGS[dated].phrase(formatYears(years)),
  /** On a phone, the button that opens the years. */
  folded: (years: string) => `Timeline: ${years}`,
  from: 'from',
  to: 'to',
  first: 'From year',
  last: 'To year',
  all: 'All years',
  /** Inside a sentence, where it did not arrive. */
  comparing: 'the years to compare with',
  byYear: 'Relationships by year',
  stackInText: 'what the bars consist of',
  bandsInText: 'the embargoes and wars',
  playInText: 'the buttons that play the years',
  /** "24 in 2006" */
  inYear: (count: number, year: number) => `${formatNumber(count)} in ${year}`,
  /** What becomes of relationships without a year. */
  undated: (count: number, dated: YearMeaning) =>
    `${formatNumber(count)} ${MEANINGS[dated].lacks}: in no bar, and in no choice of years`,
  /** How many of those that are shown, or that are on the side of a comparison which is shown, count in more years than they may belong to. */
  unsure: (count: number, dated: YearMeaning, side?: 'a' | 'b') =>
    `${formatNumber(count)} of those ${side ? `in ${side.toUpperCase()}` : 'shown'} ${forNumber(count, 'has', 'have')} ${MEANINGS[dated].unsure}`,
};
