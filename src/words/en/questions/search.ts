import { formatNumber, quoted } from '../grammar/grammar';

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
};
