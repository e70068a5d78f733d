import type { Filter, FilterPart } from '../../../domain/filter/filter';
import { formatYears } from '../../../domain/filter/years';
import { isByIncome } from '../../../domain/groups/groups';
import type { GroupOfOtherYears } from '../../../domain/groups/other-years';
import type { Dataset } from '../../../domain/model/dataset';
import type { YearSpan } from '../../../domain/model/relationship';
import type { WayBack } from '../../../domain/views/empty-result';
import { formatNumber, listed } from '../grammar/grammar';
import { facets } from './facets';
import { summary } from './summary';
import { timeline } from './timeline';

/** Stands in the place of a graph or table of nothing. */
export const empty = {
  title: 'No relationship matches all filters',
  /** Where a case file has only begun, and no filter is the cause. */
  nothingYet: 'There is no relationship yet',
  howToBegin: 'It appears here as soon as a claim is made of the words of a source.',
  /** While years follow one another: nothing is wrong with a year in which nothing happened. */
  whilePlaying: (years: YearSpan) => `Nothing in ${formatYears(years)}`,
  /** The filter, with the thing that it is shown in. */
  askedFor: <Thing>(
    dataset: Dataset,
    filter: Filter,
    thing: (text: string) => Thing,
  ): readonly (string | Thing)[] => ['Asked for: ', thing(summary.filter(dataset, filter))],
  /** What excludes everything: some parts by themselves, or all of them together. */
  cause(alone: readonly FilterPart[], oneIsEnough: boolean, { dated }: Filter): string {
    if (alone.length > 0) {
      const parts = listed(
        alone.map((part) => facets.inText(part, dated)),
        'and',
      );
      return alone.length === 1
        ? `The filter on ${parts} alone matches nothing.`
        : `The filters on ${parts} each match nothing by themselves.`;
    }
    return oneIsEnough
      ? 'Each filter matches something; together they match nothing. Remove one:'
      : 'No single filter is the cause: several together match nothing.';
  },
  without: (part: WayBack['without'], visible: number, { dated }: Filter) =>
    part === 'dated'
      ? `With any event in these years, not only ${timeline.meanings[dated].label.toLowerCase()}: ${formatNumber(visible)}`
      : `Without ${part === 'years' || part === 'around' ? 'the ' : ''}${facets.inText(part, dated)}: ${formatNumber(visible)}`,
  /** Why nobody was in a group: it was not there in the chosen years. */
  otherYears: ({ id, title, when, year }: GroupOfOtherYears) => {
    if (isByIncome(id))
      return `No economy has a group by income ${when === 'later' ? 'before' : 'after'} ${year}: the World Bank’s table, as it is used here, does not go so far.`;
    return when === 'later'
      ? `Nobody was in ${title} then: it began in ${year}.`
      : `Nobody was in ${title} then: it ended in ${year}. Orders of its time may have been delivered later.`;
  },
  showAll: (relationships: number) => `Show all ${formatNumber(relationships)}`,
};
