/** The plain sentence that says what is visible: status region, page title, figure caption. */

import { countDistinct, type FacetIndex } from '../columns/facet-index';
import { FACET_IDS, facetOf } from '../columns/facets';
import { type Filter, isFiltering } from '../filter/filter';
import { formatYears } from '../filter/years';
import type { Dataset } from '../model/dataset';
import { listed } from '../text/listed';
import { formatNumber } from '../text/numbers';

function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

function facetPhrases(dataset: Dataset, filter: Filter): string[] {
  return FACET_IDS.flatMap((id) => {
    const facet = facetOf(id);
    const { include, exclude } = filter.facets[id];
    const named = (values: readonly string[]) =>
      facet.phrase(...values.map((value) => facet.labelOf(dataset, value)));
    return [
      ...(include.length > 0 ? [named(include)] : []),
      ...(exclude.length > 0 ? [`not ${named(exclude)}`] : []),
    ];
  });
}

/** The filter in words: "from Russia, Tor-M1, 2005-2007"; empty where nothing is filtered. */
export function filterPhrase(dataset: Dataset, filter: Filter): string {
  const years = filter.years ? [formatYears(filter.years)] : [];
  return [...facetPhrases(dataset, filter), ...years].join(', ');
}

/**
 * What is visible, in one sentence that begins with the number: "3 of 11 relationships, 2 parties, 1 system:
 * from Russia, Tor-M1".
 */
export function plainSentence(
  dataset: Dataset,
  index: FacetIndex,
  filter: Filter,
  visible: Uint32Array,
): string {
  const all = dataset.relationships.size;
  const titles = dataset.members.map(({ title }) => `“${title}”`);
  const shown = `${formatNumber(visible.length)} of ${counted(all, 'relationship', 'relationships')}`;
  const parties = counted(countDistinct(index, ['from', 'to'], visible), 'party', 'parties');
  const systems = counted(countDistinct(index, ['system'], visible), 'system', 'systems');
  const scope = isFiltering(filter) ? filterPhrase(dataset, filter) : `all of ${listed(titles, 'and')}`;
  return `${shown}, ${parties}, ${systems}: ${scope}`;
}
