/** Brings what answers questions in the picture: whoever imports this has it. */
import type { FacetIndex } from '../domain/columns/facet-index';
import { connectionPaths } from '../domain/connections/connection-paths';
import { partsInCommon, SHARED_KINDS, SHARED_PARTNERS } from '../domain/connections/in-common';
import type { Paths } from '../domain/connections/paths';
import type { Around } from '../domain/filter/around';
import { pickAsked } from '../domain/lenses/asked-lines';
import type { LensGraph, LineAt } from '../domain/lenses/lens';
import type { AskedRows } from '../domain/lenses/lens-kind';
import { lensOf } from '../domain/lenses/lenses';
import { partAsked } from '../domain/lenses/part-asked';
import type { Selected } from '../domain/lenses/selected';
import { subjectsOf } from '../domain/lenses/subjects-of';
import { memoizeLast } from '../domain/memoize/memoize';
import type { Dataset } from '../domain/model/dataset';
import type { Category } from '../domain/model/system';
import { takeAsking } from './actions/asking';
import { selectedOf } from './selection';
import type { AppState } from './store';
import { opened, sumsIndexOf, visibleOf } from './visible';

const pathsFor = memoizeLast(connectionPaths);
const pathsOf = (state: AppState): Paths | null => {
  const selected = selectedOf(state);
  if (selected?.type !== 'connection') return null;
  return pathsFor(sumsIndexOf(state), visibleOf(state), selected.connection);
};

const rowsOfPaths = memoizeLast(
  ({ paths }: Paths): AskedRows => paths.map(({ steps }) => steps.flatMap(({ rows }) => rows)),
);
const partsFor = memoizeLast(partsInCommon);
// In a picture that draws no weapons, the line of a weapon that is shared is that of a supplier who may supply only one of them.
const sharedIn = (state: AppState) =>
  lensOf(state.view.lens).opensCategories ? SHARED_KINDS : SHARED_PARTNERS;
const rowsAsked = (state: AppState): AskedRows | null => {
  const selected = selectedOf(state);
  if (selected?.type === 'common')
    return partsFor(sumsIndexOf(state), visibleOf(state), selected.parties, sharedIn(state));
  const paths = pathsOf(state);
  return paths && rowsOfPaths(paths);
};

/** What is selected where that is a question; null for anything else, so that a click on it asks for no other picture. */
const questionOf = (state: AppState): Selected | null => {
  const selected = selectedOf(state);
  return selected?.type === 'connection' || selected?.type === 'common' ? selected : null;
};

const subjectsFor = memoizeLast(subjectsOf);
const subjectsAsked = (state: AppState) => subjectsFor(state.view.filter.around, questionOf(state));

const pickFor = memoizeLast(
  (
    dataset: Dataset,
    index: FacetIndex,
    visible: Uint32Array,
    rows: AskedRows | null,
    centres: readonly Around[],
    question: Selected | null,
  ) =>
    centres.length === 0 && question === null
      ? null
      : pickAsked(dataset, index, new Set(visible), { rows, subjects: subjectsOf(centres, question) }),
);

/** The categories that nobody has opened, and of whose weapons one is asked about. */
const openedFor = memoizeLast(
  (dataset: Dataset, chosen: readonly Category[], subjects: ReturnType<typeof subjectsAsked>) => {
    const own = [...subjects.keys()].flatMap((id) => dataset.systems.get(id)?.category ?? []);
    return [...new Set(own.filter((category) => !chosen.includes(category)))];
  },
);
const openedForAsked = (state: AppState) =>
  openedFor(opened(state).dataset, state.view.opened, subjectsAsked(state));

const allOpen = memoizeLast((chosen: readonly Category[], more: readonly Category[]) =>
  more.length === 0 ? chosen : [...chosen, ...more],
);

const toldOpenFor = memoizeLast((graph: LensGraph, categories: readonly Category[]) => ({
  ...graph,
  openedFor: categories,
}));

const partFor = memoizeLast(partAsked);

takeAsking({
  pathsOf,
  rowsAsked,
  pickAsked: (state) =>
    pickFor(
      opened(state).dataset,
      sumsIndexOf(state),
      visibleOf(state),
      rowsAsked(state),
      state.view.filter.around,
      questionOf(state),
    ),
  openedOf: (state) => allOpen(state.view.opened, openedForAsked(state)),
  withPartAsked(state: AppState, graph: LensGraph, lineAt: LineAt) {
    const { systems } = opened(state).dataset;
    const isOfWeapon = [...subjectsAsked(state)].some(([id, kind]) => kind === 'asked' && systems.has(id));
    const rows = isOfWeapon ? rowsAsked(state) : null;
    const own = rows ? partFor(graph, lineAt, rows) : graph;
    const mayOpen = lensOf(state.view.lens).opensCategories && graph.edges.some(({ bundle }) => bundle);
    const more = mayOpen ? openedForAsked(state) : [];
    return more.length > 0 ? toldOpenFor(own, more) : own;
  },
});
