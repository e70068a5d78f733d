import { formatNumber } from '../grammar/grammar';

/** Taking a view away as a page in one file. */
export const exportPage = {
  /** Why the app is not there that goes into the page, in words that follow a colon. */
  missing: {
    notBuilt: 'the app that goes into it is there only where the site is built',
    replaced: 'a new version of the site has come, and this page is of the old one. Load the page again',
    notArrived: 'the app that goes into it did not arrive. Check the connection',
  },
  /** For whoever sees the page before its script has run, or without one. */
  withoutScript:
    'This page holds an interactive graph and table of these relationships. They are drawn by a script in the page, which asks no other address for anything: to see them, please allow JavaScript.',
  evidence: 'Every relationship, with the words of its sources',
  /** "Here are the first 500 of 30,000 relationships. …" */
  first: (first: number, all: number) =>
    `Here are the first ${formatNumber(first)} of ${formatNumber(all)} relationships. All of them are in the table, which needs JavaScript, and in the data inside this page.`,
  credit: 'Credit',
  terms: 'Terms',
  open: 'The same in Armsgraph',
};
