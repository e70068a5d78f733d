/** From state to what the views show, one step each: dataset, filter, visible relationships, view. */
import type { Dataset } from '../domain/dataset';
import { applyFilter, type FacetIndex, type Filtered } from '../domain/facet-index';
import type { Filter } from '../domain/filter';
import type { SelectableId } from '../domain/ids';
import { neighbourhoodOf } from '../domain/neighbourhood';
import type { Relationship } from '../domain/relationship';
import { plainSentence } from '../domain/sentence';
import { type LensGraph, systemsLens } from '../domain/systems-lens';
import { type Row, rowOf } from '../domain/table';
import { memoizeLast } from './memoize';
import { type AppState, type Origin, useApp } from './store';

/** The open dataset with its index. @throws Error where none is open; panels are drawn only when one is. */
function opened({ opening }: AppState): { dataset: Dataset; index: FacetIndex; origin: Origin } {
  if (opening.phase !== 'open') throw new Error('No dataset is open.');
  return opening;
}

const filteredBy = memoizeLast(applyFilter);
const sentenceFor = memoizeLast((dataset: Dataset, filter: Filter, visible: readonly Relationship[]) =>
  plainSentence(dataset, filter, visible),
);
const lensOf = memoizeLast(systemsLens);
const rowsOf = memoizeLast((dataset: Dataset, visible: readonly Relationship[]): readonly Row[] =>
  visible.map((relationship) => rowOf(dataset, relationship)),
);
const neighbourhoodFor = memoizeLast(
  (dataset: Dataset, visible: readonly Relationship[], id: SelectableId | null) =>
    id ? neighbourhoodOf(dataset, visible, id) : null,
);

/** The open dataset. */
const datasetOf = (state: AppState): Dataset => opened(state).dataset;

/** What the filter lets through, with the counts for every facet. */
export const filteredOf = (state: AppState): Filtered => filteredBy(opened(state).index, state.view.filter);

/** The visible relationships. */
export const visibleOf = (state: AppState): readonly Relationship[] => filteredOf(state).visible;

/** What is visible, as one plain sentence. */
export const sentenceOf = (state: AppState): string =>
  sentenceFor(datasetOf(state), state.view.filter, visibleOf(state));

/** The visible relationships as a graph. */
export const graphOf = (state: AppState): LensGraph => lensOf(datasetOf(state), visibleOf(state));

/** The visible relationships as rows, in the order of the dataset. */
export const tableRowsOf = (state: AppState): readonly Row[] => rowsOf(datasetOf(state), visibleOf(state));

/** What stands out under the pointer or the focus; null where nothing does. */
export const emphasisOf = (state: AppState): ReadonlySet<SelectableId> | null =>
  neighbourhoodFor(datasetOf(state), visibleOf(state), state.pointed);

/** The open dataset, for a component that is drawn only when one is open. */
export const useDataset = (): Dataset => useApp(datasetOf);

/** The index of the open dataset, for a component that is drawn only when one is open. */
export const useFacetIndex = (): FacetIndex => useApp((state) => opened(state).index);

/** Where the open dataset came from, for a component that is drawn only when one is open. */
export const useOrigin = (): Origin => useApp((state) => opened(state).origin);
