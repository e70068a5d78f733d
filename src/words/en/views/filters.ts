import type { ValueOrder } from '../../../domain/filter/facet-values';
import { formatNumber, forNumber, quoted } from '../grammar/grammar';

/** What the button says that puts values in an order, and what it is called where its facet is named. */
const ORDERS: Readonly<
  Record<ValueOrder, { readonly button: string; readonly name: (of: string) => string }>
> = {
  name: { button: 'A to Z', name: (of) => `Order ${of} A to Z` },
  number: { button: 'By number', name: (of) => `Order ${of} by number` },
};

/** The facets and their values, each to include or exclude. A facet is named as in the middle of a sentence. */
export const filters = {
  title: 'Filters',
  /** Inside a sentence, where it did not arrive. */
  comparing: 'what can be compared',
  clearAll: 'Clear all filters',
  clear: (facet: string) => `Clear ${facet}`,
  compare: (facet: string) => `Compare with another ${facet}`,
  exclude: (value: string) => `Exclude ${value}`,
  findIn: (facet: string) => `Find in ${facet}`,
  findAmong: (values: number) => `Find among ${formatNumber(values)}`,
  found: (found: number, values: number) => `${formatNumber(found)} of ${formatNumber(values)}`,
  noneFound: (sought: string) => `None is called ${quoted(sought)}`,
  showMore: (more: number, values: number) => `Show ${formatNumber(more)} more of ${formatNumber(values)}`,
  orders: ORDERS,
  keys: 'Space includes, Delete excludes, letters go to a name.',
  /** In how many relationships a value stands, of those it stands in without the filter. */
  count: (visible: number, total: number) => `${visible} of ${total} relationships`,
  /** Why more parties can be chosen than the plain sentence counts: it counts those at the ends. */
  onlyBetween: (parties: number) =>
    `${formatNumber(parties)} of them ${forNumber(parties, 'is only an intermediary', 'are only intermediaries')}`,
};
