import { formatNumber, quoted } from './grammar';

/** The search over all that the dataset holds. */
export const search = {
  title: 'Search',
  placeholder: 'Search countries, weapons, words in sources',
  /** In a sentence on what did not arrive. */
  inText: 'what is found',
  found: (count: number) => `${formatNumber(count)} found`,
  foundInRows: (count: number, deals: number) =>
    `${formatNumber(count)} found, and ${formatNumber(deals)} ${deals === 1 ? 'deal' : 'deals'} in rows of your files`,
  nothing: (query: string) => `Nothing found for ${quoted(query)}.`,
  /** The question how two things are connected, as it is asked, and what stands between names where no more is said. */
  question: {
    before: /^how (?:is|are) /i,
    between: /, ?| (?:and|with|to|connected with|connected to|[&–—-]) /i,
    behind: / connected(?: with each other)?$/i,
  },
};
