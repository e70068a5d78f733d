import type { Dataset } from '../../domain/model/dataset';
import type { ConnectionSought } from '../../domain/views/connection-sought';
import type { HitGroup } from '../../domain/views/search';
import { formatNumber, quoted } from './grammar';
import { nodeInText } from './in-text';

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
    before: /^how (?:is|are) /i,
    between: /, ?| (?:and|with|to|connected with|connected to|[&–—-]) /i,
    behind: / connected(?: with each other)?$/i,
  },
  connected: (dataset: Dataset, { ends: [one, other] }: ConnectionSought) =>
    `How are ${nodeInText(dataset, one)} and ${nodeInText(dataset, other)} connected?`,
  connections: 'Connections',
  passage: (text: string) => `“${text}”`,
  hidden: (facets: readonly string[]) =>
    `hidden by the filter on ${facets.join(' and ')}; choosing it takes that off`,
};
