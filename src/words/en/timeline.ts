import { formatNumber } from './grammar';

/** The years: their bars, and the choice among them. */
export const timeline = {
  title: 'Timeline',
  /** Before the two years that are chosen: "Events from 2004 to 2010". */
  told: 'Events',
  from: 'from',
  to: 'to',
  first: 'From year',
  last: 'To year',
  all: 'All years',
  /** Inside a sentence, where it did not arrive. */
  comparing: 'the years to compare with',
  byYear: 'Relationships by year',
  /** "24 in 2006" */
  inYear: (count: number, year: number) => `${formatNumber(count)} in ${year}`,
  /** What becomes of relationships without a year. */
  undated: (count: number) => `${formatNumber(count)} without a year: in no bar, and in no choice of years`,
};
