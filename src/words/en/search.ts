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
  /** The question how two things are connected, as it is asked, and what stands between names where no more is said. */
  question: {
    asked: /^how\s+(?:is|are)\s+(.+?)\s+(?:and|with|to)\s+(.+?)(?:\s+connected)?\s*\??$/i,
    between: /\s*[,–—&]\s*|\s+(?:and\s+)?/i,
  },
  connected: (one: string, other: string) => `How are ${one} and ${other} connected?`,
  connections: 'Connections',
  passage: (text: string) => `“${text}”`,
  hidden: (facets: readonly string[]) =>
    `hidden by the filter on ${facets.join(' and ')}; choosing it takes that off`,
};
