import type { Stack } from '../../../domain/filter/stacks';
import { formatNumber, listed } from '../grammar/grammar';
import { facets } from './facets';

/** The bars of the years, taken apart. */
export const stacks = {
  choice: 'Bars',
  whole: 'as a whole',
  by: (stack: Stack) => `by ${facets.inText(stack)}`,
  /** Over the layers, which stand as in the bars. */
  legend: (stack: Stack) => `By ${facets.inText(stack)}, from the bottom of each bar`,
  /** All that has no layer of its own. */
  others: (stack: Stack) => `other or no ${facets.inText(stack)}`,
  layer: (label: string, total: number) => `${label} (${formatNumber(total)})`,
  /** "2006: 24, of these 20 delivered, 4 ordered" */
  year: (year: number, all: number, layers: readonly (readonly [label: string, count: number])[]) =>
    layers.length === 0
      ? `${year}: ${formatNumber(all)}`
      : `${year}: ${formatNumber(all)}, of these ${listed(
          layers.map(([label, count]) => `${formatNumber(count)} ${label}`),
          'and',
        )}`,
  byYear: (stack: Stack) => `Each year by ${facets.inText(stack)}`,
};
