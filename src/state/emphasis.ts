/** What stands out in the picture: what is selected or pointed at, and what is next to it. */

import type { FacetIndex } from '../domain/columns/facet-index';
import { type Emphasis, type LensGraph, type LineAt, neighbourhoodOf } from '../domain/lenses/lens';
import type { AskedRows } from '../domain/lenses/lens-kind';
import { linesAround, linesDrawn, linesOfRows } from '../domain/lenses/neighbourhood';
import type { Subjects } from '../domain/lenses/subjects';
import { memoizeLast } from '../domain/memoize/memoize';
import type { Dataset } from '../domain/model/dataset';
import type { SelectableId } from '../domain/model/ids';
import { asking } from './asking';
import {
  datasetOf,
  drawnGraphOf,
  drawnLineAt,
  lineAtIn,
  selectedOf,
  subjectsOfView,
  visibleSetOf,
} from './selectors';
import type { AppState } from './store';
import { opened } from './visible';

const drawnFor = memoizeLast(linesDrawn);

const areCutFor = memoizeLast(({ edges }: LensGraph, lineAt: LineAt, parts: AskedRows) => {
  const drawn = new Set<string>(edges.map(({ id }) => id));
  return parts.some((rows) => rows.some((row) => !drawn.has(lineAt(row))));
});

const rowsAsked = (state: AppState): AskedRows | null => asking()?.rowsAsked(state) ?? null;

/** Whether some of the answer to what is asked goes along lines that are not drawn by themselves. */
export const isAnswerCut = (state: AppState): boolean => {
  const rows = rowsAsked(state);
  return rows !== null && areCutFor(drawnGraphOf(state), lineAtIn(state), rows);
};

/** What finds all that is next to something, even where it is no part of the picture itself, but of what its lines join. */
function aroundFinder(): (state: AppState, id: SelectableId | null) => ReadonlySet<SelectableId> | null {
  // Around something that is not in the picture nothing stands out, instead of everything stepping back.
  const neighbourhoodFor = memoizeLast((graph: LensGraph, id: SelectableId | null) => {
    const around = id && neighbourhoodOf(graph, id);
    return around && around.size > 1 ? around : null;
  });
  const linesFor = memoizeLast(
    (dataset: Dataset, index: FacetIndex, graph: LensGraph, lineAt: LineAt, id: SelectableId | null) => {
      const around = id && linesAround(dataset, index, graph, lineAt, id);
      return around && around.size > 0 ? around : null;
    },
  );
  const linesOfAnswerFor = memoizeLast((graph: LensGraph, lineAt: LineAt, parts: AskedRows) => {
    const lines = linesOfRows(graph, lineAt, new Set(parts.flat()));
    return lines.size > 0 ? lines : null;
  });
  return (state, id) => {
    const graph = drawnGraphOf(state);
    const asked = id === state.view.selection ? rowsAsked(state) : null;
    if (asked) return linesOfAnswerFor(graph, drawnLineAt(state), asked);
    const around = neighbourhoodFor(graph, id);
    return around ?? linesFor(datasetOf(state), opened(state).index, graph, drawnLineAt(state), id);
  };
}

const aroundOf = aroundFinder();
// It remembers what is selected while the pointer goes from one thing to another.
const aroundSelected = aroundFinder();

/** What is selected with all that is next to it in the picture; null where nothing of it is there. */
export const aroundSelection = (state: AppState): ReadonlySet<SelectableId> | null =>
  aroundSelected(state, state.view.selection);

/** How many of the lines of what is selected are drawn, and how many there are; null where nothing is selected. */
export const linesOfSelection = (state: AppState): ReturnType<typeof linesDrawn> | null => {
  const { selection } = state.view;
  const type = selectedOf(state)?.type;
  if (!selection || type === 'connection' || type === 'common' || type === 'folded') return null;
  const [graph, lineAt] = [drawnGraphOf(state), lineAtIn(state)];
  return drawnFor(datasetOf(state), opened(state).index, visibleSetOf(state), graph, lineAt, selection);
};

const emphasisFor = memoizeLast(
  (
    selection: SelectableId | null,
    pointed: SelectableId | null,
    around: ReadonlySet<SelectableId> | null,
    subjects: Subjects,
  ): Emphasis => ({ chosen: new Set([selection, pointed].filter((id) => id !== null)), around, subjects }),
);

/** What stands out: the selection and what is pointed at; around them what is next to the latter, else to the former. */
export const emphasisOf = (state: AppState): Emphasis => {
  const { pointed } = state;
  const { selection } = state.view;
  return emphasisFor(selection, pointed, aroundOf(state, pointed ?? selection), subjectsOfView(state));
};
