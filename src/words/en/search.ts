import type { HitGroup } from '../../domain/views/search';
import { formatNumber, quoted } from './grammar';

const GROUPS: Readonly<Record<HitGroup, string>> = {
  parties: 'Countries and parties',
  systems: 'Weapons',
  relationships: 'Deals, objections, sanctions',
  words: 'Words in sources',
};

/** The search over all that the dataset holds. */
export const search = {
  title: 'Search',
  placeholder: 'Search countries, weapons, words in sources',
  groups: GROUPS,
  results: 'Found',
  /** In a sentence on what did not arrive. */
  inText: 'what is found',
  found: (count: number) => `${formatNumber(count)} found`,
  nothing: (query: string) => `Nothing found for ${quoted(query)}.`,
  more: (count: number) => `${formatNumber(count)} more: type more of the name`,
  passage: (text: string) => `“${text}”`,
  hidden: (facets: readonly string[]) =>
    `hidden by the filter on ${facets.join(' and ')}; choosing it takes that off`,
};
