import type { Filter } from '../../domain/filter/filter';
import type { Dataset } from '../../domain/model/dataset';
import { listed } from '../../domain/text/listed';
import { formatNumber } from '../../domain/text/numbers';
import type { FilterPart } from '../../domain/views/hidden';
import { facets } from './facets';
import { summary } from './summary';

/** Stands in the place of a graph or table of nothing. */
export const empty = {
  title: 'No relationship passes every filter',
  /** The filter, with the thing that it is shown in. */
  askedFor: <Thing>(
    dataset: Dataset,
    filter: Filter,
    thing: (text: string) => Thing,
  ): readonly (string | Thing)[] => ['Asked for: ', thing(summary.filter(dataset, filter))],
  /** What excludes everything: some parts by themselves, or all of them together. */
  cause(alone: readonly FilterPart[], oneIsEnough: boolean): string {
    if (alone.length > 0) {
      const parts = listed(alone.map(facets.inText), 'and');
      return alone.length === 1
        ? `The filter on ${parts} lets nothing through by itself.`
        : `The filters on ${parts} each let nothing through by themselves.`;
    }
    return oneIsEnough
      ? 'Each part lets something through; together they exclude everything. Take one off:'
      : 'No single filter is the cause: several exclude everything.';
  },
  without: (part: FilterPart, visible: number) =>
    `Without ${part === 'years' ? 'the ' : ''}${facets.inText(part)}: ${formatNumber(visible)}`,
  showAll: (relationships: number) => `Show all ${formatNumber(relationships)}`,
};
