/** What a reader can do with the view, which is what a link holds. */
import type { FacetId } from '../../domain/columns/facets';
import type { Around } from '../../domain/filter/around';
import {
  type Filter,
  type Mark,
  NO_FILTER,
  withAround,
  withMark,
  withYears,
} from '../../domain/filter/filter';
import type { Lens } from '../../domain/lenses/lenses';
import type { SelectableId } from '../../domain/model/ids';
import type { YearSpan } from '../../domain/model/relationship';
import type { Presentation, View } from '../../permalink/view';
import { changedView } from '../changed-view';
import { type Step, setState, useApp } from '../store';
import { openSheet } from './page';

/** Changes some of the view: a step of the visit, if nothing else is said. */
export function changeView(change: Partial<View>, step: Step = 'push'): void {
  setState(({ view }) => ({ view: changedView(view, change), step }));
}

/** Changes the filter: a step of the visit, if nothing else is said. */
export function changeFilter(change: (filter: Filter) => Filter, step: Step = 'push'): void {
  changeView({ filter: change(useApp.getState().view.filter) }, step);
}

/** Includes or excludes a value of a facet, or lets it be. */
export function markValue(facet: FacetId, value: string, mark: Mark): void {
  changeFilter((filter) => withMark(filter, facet, value, mark));
}

/** Keeps what happened in these years; null for all. A drag replaces its own steps. */
export function chooseYears(years: YearSpan | null, step: Step = 'push'): void {
  changeFilter((filter) => withYears(filter, years), step);
}

/** Keeps what lies around parties and systems; none of them for everything. */
export function showAround(around: readonly Around[]): void {
  changeFilter((filter) => withAround(filter, around));
}

/** Lets everything through again. */
export function clearFilter(): void {
  changeFilter(() => NO_FILTER);
}

/** Selects a party, system or relationship, and opens its details; null closes them. */
export function select(selection: SelectableId | null): void {
  if (useApp.getState().view.selection !== selection) changeView({ selection });
  if (selection) setState({ sheet: 'details' });
}

/** Selects something that a filter may hide, with the filter that shows it, as one step; null selects nothing of what it shows. */
export function selectShown(selection: SelectableId | null, filter: Filter | null): void {
  if (filter) changeView({ filter, selection });
  select(selection);
}

/** Goes to the present view with some of it changed, as one step: what a link within the page leads to. */
export function goTo(change: Partial<View>): void {
  changeView(change);
  openSheet(change.selection ? 'details' : null);
}

/** Closes the source that is open; on a phone, the details it was opened from are there again. */
export function stopReading(): void {
  if (useApp.getState().view.reading !== null) changeView({ reading: null });
  setState({ sheet: 'details', goingTo: null });
}

/** Shows the graph or the table. */
export function present(presentation: Presentation): void {
  if (useApp.getState().view.presentation !== presentation) changeView({ presentation });
}

/** Ranks the parties by a measure; null closes the ranking. */
export function rankBy(ranking: View['ranking']): void {
  if (useApp.getState().view.ranking !== ranking) changeView({ ranking });
}

/** Chooses the lens of the graph. */
export function lookThrough(lens: Lens): void {
  if (useApp.getState().view.lens !== lens) changeView({ lens, most: null });
}
