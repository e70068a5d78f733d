/** One step of a visit in words, for those who hear that it was taken, taken back or taken again. */

import { FACET_IDS, type FacetId, facetOf } from '../domain/columns/facets';
import { type Filter, type Mark, markOf } from '../domain/filter/filter';
import { formatYears } from '../domain/filter/years';
import { findSelectable } from '../domain/lenses/selected';
import type { Dataset } from '../domain/model/dataset';
import type { SelectableId } from '../domain/model/ids';
import { nameOfSelected } from '../domain/wording/selected-name';
import type { View } from '../permalink/view';

/** What something is called that can be selected; its id, where the dataset does not hold it. */
export function nameOf(dataset: Dataset, id: SelectableId): string {
  const selected = findSelectable(dataset, id);
  return selected ? nameOfSelected(dataset, selected) : id;
}

const MARKED: Readonly<Record<'include' | 'exclude' | 'none', (words: string) => string>> = {
  include: (words) => `filter ${words}`,
  exclude: (words) => `filter not ${words}`,
  none: (words) => `filter ${words} taken off`,
};

function marksChanged(dataset: Dataset, id: FacetId, before: Filter, after: Filter): string[] {
  const facet = facetOf(id);
  const [old, now] = [before.facets[id], after.facets[id]];
  if (old === now) return [];
  const values = new Set([...old.include, ...old.exclude, ...now.include, ...now.exclude]);
  const words = (value: string, mark: Mark) =>
    MARKED[mark ?? 'none'](facet.phrase(facet.labelOf(dataset, value)));
  return [...values]
    .filter((value) => markOf(old, value) !== markOf(now, value))
    .map((value) => words(value, markOf(now, value)));
}

function filterChanged(dataset: Dataset, before: Filter, after: Filter): string[] {
  const [old, now] = [before.years, after.years].map((years) => years && formatYears(years));
  const years = now ? `years ${now}` : 'all years';
  return [
    ...FACET_IDS.flatMap((id) => marksChanged(dataset, id, before, after)),
    ...(old === now ? [] : [years]),
  ];
}

/** Everything in a view besides the filter that a reader can change, and how a change of it is told. */
const TOLD: readonly { of: (view: View) => unknown; words: (dataset: Dataset, view: View) => string }[] = [
  { of: (view) => view.presentation, words: (_, { presentation }) => `view as ${presentation}` },
  { of: (view) => view.lens, words: (_, { lens }) => `lens ${lens}` },
  { of: (view) => view.width, words: () => 'width of lines' },
  { of: (view) => view.most, words: () => 'number of lines' },
  { of: (view) => view.opened.join(), words: () => 'opened categories' },
  {
    of: (view) => view.reading,
    words: ({ sources }, { reading }) =>
      reading ? `source ${sources.get(reading)?.title ?? reading}` : 'source closed',
  },
  {
    of: (view) => view.selection,
    words: (dataset, { selection }) =>
      selection ? `selection of ${nameOf(dataset, selection)}` : 'selection cleared',
  },
];

/** What a step from one view to the next has changed: "filter Venezuela; selection of Tor-M1". */
export function wordsOfStep(dataset: Dataset, before: View, after: View): string {
  const others = TOLD.filter(({ of }) => of(before) !== of(after)).map(({ words }) => words(dataset, after));
  return [...filterChanged(dataset, before.filter, after.filter), ...others].join('; ');
}
