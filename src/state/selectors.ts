/** From state to what the views show, one step each: dataset, filter, visible relationships, view. */

import type { FacetIndex } from '../domain/columns/facet-index';
import { applyFilter } from '../domain/filter/facet-filter';
import { type Filter, NO_FILTER } from '../domain/filter/filter';
import type { Indexed } from '../domain/join/indexed';
import { withChosenLine } from '../domain/lenses/chosen-line';
import type { Folded } from '../domain/lenses/folds/folded';
import { type SignsInUse, signsInUse } from '../domain/lenses/legend';
import type { LensGraph, LineAt, LinesCompared } from '../domain/lenses/lens';
import type { ChoosePairs, PickAsked } from '../domain/lenses/lens-kind';
import {
  type Lens,
  lensGraph,
  lensOf,
  linesByItself,
  type SometimesWidth,
  unsaidWidths,
} from '../domain/lenses/lenses';
import { withOfCaseFile } from '../domain/lenses/of-case-file';
import { lineWithOthers } from '../domain/lenses/others';
import type { Subjects } from '../domain/lenses/subjects';
import { subjectsOf } from '../domain/lenses/subjects-of';
import { memoizeLast } from '../domain/memoize/memoize';
import type { Dataset } from '../domain/model/dataset';
import { type Summary, summaryOf } from '../domain/views/summary';
import type { View } from '../permalink/view';
import { asking } from './asking';
import { comparing } from './comparing';
import { type Folding, folding } from './folding';
import { selectedOf } from './selection';
import type { AppState } from './store';
import { comparisonOfView, foldedOfView, opened, sumsIndexOf, visibleOf } from './visible';

export type { ComparisonOfView } from './comparing';
export { selectedOf } from './selection';
export {
  comparisonOfView,
  filteredOf,
  filtersCompared,
  foldedOfView,
  ownSumsIndexOf,
  sideAtOf,
  sumsIndexOf,
  visibleOf,
} from './visible';

const frameFor = memoizeLast(
  (index: FacetIndex, facets: Filter['facets'], around: Filter['around']) =>
    applyFilter(index, { ...NO_FILTER, facets, around }).visible,
);
const asSet = memoizeLast((rows: Uint32Array) => new Set(rows));
const summaryFor = memoizeLast(summaryOf);
const choiceFor = memoizeLast(
  (
    width: View['width'],
    most: View['most'],
    opened: View['opened'],
    frame: Uint32Array | null,
    asked: PickAsked | null,
    choosePairs: ChoosePairs | null,
  ) => ({ width, most, opened, frame, asked, choosePairs }),
);
const graphThrough = memoizeLast(
  (
    dataset: Dataset,
    index: FacetIndex,
    folded: Folded | null,
    visible: Uint32Array,
    lens: Lens,
    choice: ReturnType<typeof choiceFor>,
  ) => {
    const own = folded && folding()?.foldedGraph(lens, folded, visible, choice);
    return own ?? lensGraph(lens, dataset, index, visible, choice);
  },
);
const withLineFor = memoizeLast(withChosenLine);
const unsaidWidthsFor = memoizeLast(unsaidWidths);
const lineAtFor = memoizeLast((lens: Lens, index: FacetIndex, visible: Uint32Array, opened: View['opened']) =>
  lensOf(lens).lineAt(index, visible, opened),
);
const bundledFor = memoizeLast((lens: Lens, index: FacetIndex, visible: Uint32Array) =>
  lensOf(lens).isBundled(index, visible),
);
const signsFor = memoizeLast(signsInUse);

/** The open dataset. */
export const datasetOf = (state: AppState): Dataset => opened(state).dataset;

/** What counts in the sums of the picture: that of what is visible, or of the parts of a fold. */
export const countedIndexOf = (state: AppState): FacetIndex =>
  foldedOfView(state)?.index ?? sumsIndexOf(state);

/** What the picture is drawn of: the open dataset with its index, or both as a fold shows them. */
const drawnOf = (state: AppState): Indexed => foldedOfView(state) ?? opened(state);

/** The rows of all years, where nodes keep their places while years change; null where they do not. */
const frameOf = (state: AppState): Uint32Array | null => {
  const { places, filter, lens } = state.view;
  return places === null || !lensOf(lens).takesFrame
    ? null
    : frameFor(opened(state).index, filter.facets, filter.around);
};

/** The rows of what the filter would show if it did not restrict years: those that the bars count. */
export const rowsOfAllYears = (state: AppState): Uint32Array => {
  const { years, facets, around } = state.view.filter;
  return years === null ? visibleOf(state) : frameFor(opened(state).index, facets, around);
};

/** The rows that decide how the picture is made: those of all years where nodes keep their places, else what is visible. */
const rowsOfPicture = (state: AppState): Uint32Array => frameOf(state) ?? visibleOf(state);

/** The same rows, for asking whether one of them is visible. */
export const visibleSetOf = (state: AppState): ReadonlySet<number> => asSet(visibleOf(state));

/** What is visible, in numbers. */
export const summaryOfView = (state: AppState): Summary =>
  summaryFor(
    datasetOf(state),
    sumsIndexOf(state),
    state.view.filter,
    visibleOf(state),
    comparisonOfView(state)?.summary ?? null,
  );

const subjectsFor = memoizeLast(subjectsOf);

/** What the view is about: its centres, and what is asked about. */
export const subjectsOfView = (state: AppState): Subjects =>
  subjectsFor(state.view.filter.around, selectedOf(state));

/** Whether the lines of the picture stand for several relationships each. */
export const isGraphBundled = (state: AppState): boolean =>
  bundledFor(state.view.lens, opened(state).index, rowsOfPicture(state));

/** The categories that stand open. */
const openedOf = (state: AppState): View['opened'] => asking()?.openedOf(state) ?? state.view.opened;

/** Which line each relationship is part of, whether it is drawn or not. */
export const lineAtIn = (state: AppState): LineAt =>
  lineAtFor(state.view.lens, drawnOf(state).index, rowsOfPicture(state), openedOf(state));

/** What chooses the pairs, where two filters are compared and the lens draws what differs most; else null. */
const chooserOf = (state: AppState): ChoosePairs | null => {
  if (!lensOf(state.view.lens).comparesFirst) return null;
  const lines = comparing()?.linesOf(state, lineAtIn(state));
  return (lines && comparing()?.mostDifferent(lines)) ?? null;
};

const choiceOf = (state: AppState) => {
  const { lens, width } = state.view;
  const most = state.view.most ?? linesByItself(lens, areSidesApart(state));
  const asked = asking()?.pickAsked(state) ?? null;
  return choiceFor(width, most, openedOf(state), frameOf(state), asked, chooserOf(state));
};

/** The visible relationships as a graph. */
export const graphOf = (state: AppState): LensGraph => {
  const [index, folded, rows] = [sumsIndexOf(state), foldedOfView(state), visibleOf(state)];
  return graphThrough(datasetOf(state), index, folded, rows, state.view.lens, choiceOf(state));
};

/** Lines that are selected: a deal, what goes one way, or both ways. */
const LINES_SELECTED: readonly (string | undefined)[] = ['relationship', 'bundle', 'between'];

const withSelectedFor = memoizeLast(
  (by: Folding | null, graph: LensGraph, ...asked: Parameters<Folding['withSelected']>) =>
    by?.withSelected(...asked) ?? graph,
);

/** The graph with what is selected, however weak that is. */
const graphWithSelected = (state: AppState): LensGraph => {
  const { selection, lens } = state.view;
  const graph = graphOf(state);
  const isAsked = LINES_SELECTED.includes(selectedOf(state)?.type) && !foldedOfView(state);
  if (selection === null || !isAsked || !lensOf(lens).drawsSelected) return graph;
  const rows = [datasetOf(state), sumsIndexOf(state), visibleOf(state), visibleSetOf(state)] as const;
  const [choice, lineAt] = [choiceOf(state), lineAtIn(state)];
  return withSelectedFor(folding(), graph, ...rows, lens, choice, graph, lineAt, selection);
};

const withOthersFor = memoizeLast(lineWithOthers);

/** Which line of the picture each relationship is part of: of what is added up, that of all others. */
export const drawnLineAt = (state: AppState): LineAt =>
  withOthersFor(graphWithSelected(state), lineAtIn(state));

/** Whether each side of a comparison has a picture of its own. */
export const areSidesApart = ({ view }: AppState): boolean =>
  view.pictures !== null && view.comparison !== null;

/** Both sides of every line that the picture draws or leaves out; null where nothing is compared. */
export const linesComparedOf = (state: AppState): LinesCompared | null =>
  comparing()?.linesOf(state, drawnLineAt(state)) ?? null;

/** The graph with both sides on each line, where two filters are compared; else the graph itself. */
const comparedGraphOf = (state: AppState): LensGraph => {
  const [lines, graph] = [linesComparedOf(state), graphWithSelected(state)];
  return (lines && comparing()?.withCompared(graph, lines)) ?? graph;
};

const sizedFor = memoizeLast(
  (by: Folding | null, graph: LensGraph, index: FacetIndex, visible: Uint32Array, size: View['size']) =>
    by?.sizedGraph(graph, index, visible, size) ?? graph,
);

const ownFor = memoizeLast((index: FacetIndex, visible: Uint32Array, lineAt: LineAt) =>
  index.beside?.onLines(index, visible, lineAt),
);
const withOwnFor = memoizeLast(withOfCaseFile);

/** The same graph as it is drawn: what is a case file's own is marked, what is chosen may have a line of its own, and discs may be as large as a measure says. */
export const drawnGraphOf = (state: AppState): LensGraph => {
  const { index } = opened(state);
  const { selection, size } = state.view;
  const visible = visibleOf(state);
  const compared = comparedGraphOf(state);
  const asked = asking()?.withPartAsked(state, compared, lineAtIn(state)) ?? compared;
  const whole = withLineFor(index, visible, asked, lineAtIn(state), selection);
  const graph = withOwnFor(whole, ownFor(sumsIndexOf(state), visible, drawnLineAt(state)));
  return sizedFor(folding(), graph, countedIndexOf(state), visible, size);
};

/** The signs that the picture uses. */
export const signsOfPicture = (state: AppState): SignsInUse => {
  const { dataset, index } = drawnOf(state);
  return signsFor(
    state.view.lens,
    dataset,
    index,
    drawnGraphOf(state),
    visibleOf(state),
    subjectsOfView(state),
  );
};

/** What widths cannot say of what is visible. */
export const unsaidWidthsOf = (state: AppState): readonly SometimesWidth[] =>
  unsaidWidthsFor(opened(state).index, visibleOf(state));
