/** What a reader can do. Every change of the state is one of these. */
import type { FacetId } from '../domain/columns/facets';
import {
  ANY,
  type Filter,
  type Mark,
  NO_FILTER,
  withChoice,
  withMark,
  withYears,
} from '../domain/filter/filter';
import type { Width } from '../domain/lenses/flows';
import type { Lens } from '../domain/lenses/lenses';
import type { ClaimId, RelationshipId, SelectableId, SourceId } from '../domain/model/ids';
import type { YearSpan } from '../domain/model/relationship';
import type { Category } from '../domain/model/system';
import type { Sorting } from '../domain/views/table';
import { viewWithNearest } from '../permalink/nearest-view';
import type { Notice } from '../permalink/notice';
import type { Presentation, View } from '../permalink/view';
import { NO_NEWS } from './news';
import { type FileRefusal, type Sheet, type SheetHeight, type Step, useApp } from './store';

function changeView(change: Partial<View>, step: Step = 'push'): void {
  useApp.setState(({ view }) => ({ view: { ...view, ...change }, step }));
}

function changeFilter(change: (filter: Filter) => Filter, step: Step = 'push'): void {
  changeView({ filter: change(useApp.getState().view.filter) }, step);
}

/** Includes or excludes a value of a facet, or lets it be. */
export function markValue(facet: FacetId, value: string, mark: Mark): void {
  changeFilter((filter) => withMark(filter, facet, value, mark));
}

/** Lets everything through a facet again. */
export function clearFacet(facet: FacetId): void {
  changeFilter((filter) => withChoice(filter, facet, ANY));
}

/** Keeps what happened in these years; null for all. A drag replaces its own steps. */
export function chooseYears(years: YearSpan | null, step: Step = 'push'): void {
  changeFilter((filter) => withYears(filter, years), step);
}

/** Lets everything through again. */
export function clearFilter(): void {
  changeFilter(() => NO_FILTER);
}

/** Puts another filter in the place of the present one. */
export function replaceFilter(filter: Filter): void {
  changeFilter(() => filter);
}

/** Selects a party, system or relationship, and opens its details; null closes them. */
export function select(selection: SelectableId | null): void {
  if (useApp.getState().view.selection !== selection) changeView({ selection });
  if (selection) useApp.setState({ sheet: 'details' });
}

/** Selects something that a filter may hide, with the filter that shows it, as one step. */
export function selectShown(selection: SelectableId, filter: Filter | null): void {
  if (filter) changeView({ filter, selection });
  select(selection);
}

/** Goes to the present view with some of it changed, as one step: what a link within the page leads to. */
export function goTo(change: Partial<View>): void {
  changeView(change);
  openSheet(change.selection ? 'details' : null);
}

/** Takes whoever selected something by key to its details, as soon as they are there. */
export function goToDetails(): void {
  useApp.setState({ goingToDetails: true });
}

/** Says that the focus is in the details. */
export function arriveInDetails(): void {
  useApp.setState({ goingToDetails: false });
}

/** Opens the text of a source beside the graph, at its beginning or at the passage that a claim rests on. */
export function read(reading: SourceId, claim: ClaimId | null = null): void {
  if (useApp.getState().view.reading !== reading) changeView({ reading });
  useApp.setState({ sheet: 'source', goingTo: { claim } });
}

/** Says that the reader is where they asked to go in the open source. */
export function arriveInSource(): void {
  useApp.setState({ goingTo: null });
}

/** Selects a relationship from within the open source, which stays in front. */
export function selectFromSource(selection: RelationshipId): void {
  if (useApp.getState().view.selection !== selection) changeView({ selection });
}

/** Closes the source that is open; on a phone, the details it was opened from are there again. */
export function stopReading(): void {
  if (useApp.getState().view.reading !== null) changeView({ reading: null });
  useApp.setState({ sheet: 'details', goingTo: null });
}

/** Shows the graph or the table. */
export function present(presentation: Presentation): void {
  if (useApp.getState().view.presentation !== presentation) changeView({ presentation });
}

/** Shows what a filter leaves as a table, as one step; on a phone, no sheet lies over it. */
export function showInTable(filter: Filter): void {
  changeView({ filter, presentation: 'table' });
  openSheet(null);
}

/** Sorts the rows of the table; null puts them in the order of the dataset. */
export function sortRows(sorting: Sorting | null): void {
  useApp.setState({ sorting });
}

/** Keeps the rows of the table that hold these words. */
export function findInRows(sought: string): void {
  useApp.setState({ sought });
}

/** Chooses the lens of the graph. */
export function lookThrough(lens: Lens): void {
  if (useApp.getState().view.lens !== lens) changeView({ lens, most: null });
}

/** Chooses what the width of lines says. */
export function chooseWidth(width: Width): void {
  if (useApp.getState().view.width !== width) changeView({ width });
}

/** Draws this many lines at the most; null for as many as the lens shows by itself. */
export function drawAtMost(most: number | null): void {
  if (useApp.getState().view.most !== most) changeView({ most });
}

/** Opens a category of the systems lens into its systems, or closes it again. */
export function toggleCategory(category: Category): void {
  const { opened } = useApp.getState().view;
  changeView({
    opened: opened.includes(category) ? opened.filter((other) => other !== category) : [...opened, category],
  });
}

/** Says what the pointer or the focus is on. */
export function point(pointed: SelectableId | null): void {
  if (useApp.getState().pointed !== pointed) useApp.setState({ pointed });
}

/** Opens a sheet at half of its height, or closes the one that is open. */
export function openSheet(sheet: Sheet | null): void {
  useApp.setState({ sheet, sheetHeight: 'half' });
}

/** Pulls the sheet that is open up to its full height, or down again. */
export function pullSheet(sheetHeight: SheetHeight): void {
  useApp.setState({ sheetHeight });
}

/** Says something aloud, once, for those who hear the page. What is shown in words that change needs no such help. */
export function announce(words: string): void {
  useApp.setState(({ said }) => ({ said: { words, number: said.number + 1 } }));
}

/** Takes what was said off the page, which says nothing. */
export function fallSilent(): void {
  useApp.setState(({ said }) => ({ said: { ...said, words: '' } }));
}

/** Shows what a part of the link probably meant; what is said of the other parts stays. */
export function takeNearest(notice: Notice): void {
  const { view, notices } = useApp.getState();
  const meant = viewWithNearest(view, notice);
  if (!meant) return;
  changeView(meant);
  useApp.setState({ notices: notices.filter((other) => other !== notice) });
}

/** Takes the notices about the link off the screen. */
export function dismissNotices(): void {
  useApp.setState({ notices: [] });
}

/** Opens a file again that was not taken; the others stay on the screen. */
export function openAgain(refusal: FileRefusal): void {
  useApp.setState(({ refusals }) => ({ refusals: refusals.filter((other) => other !== refusal) }));
  refusal.again?.();
}

/** Takes the messages about refused files off the screen. */
export function dismissRefusals(): void {
  useApp.setState({ refusals: [] });
}

/** Takes the reports about files off the screen. */
export function dismissReports(): void {
  useApp.setState({ reports: [] });
}

/** Tells something that takes longer to read than a word on a button. */
export function tellNews(words: string): void {
  useApp.setState({ news: [{ code: 'told', words }] });
}

/** Takes the news about files off the screen. */
export function dismissNews(): void {
  useApp.setState({ news: NO_NEWS });
}
