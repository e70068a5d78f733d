/** From state to the pictures of both sides of a comparison, which come with what draws them. */
import type { FacetIndex } from '../domain/columns/facet-index';
import { countedFor } from '../domain/compare/counted-on-sides';
import { flowsOf } from '../domain/lenses/flows';
import { type SignsInUse, signsInUse } from '../domain/lenses/legend';
import { isClassed, type LensEdge, type LensGraph, type LineAt } from '../domain/lenses/lens';
import type { Lens } from '../domain/lenses/lenses';
import { type SideId, sideGraphs, type ToTakeApart } from '../domain/lenses/side-graphs';
import type { Subjects } from '../domain/lenses/subjects';
import { memoizeLast } from '../domain/memoize/memoize';
import type { Dataset } from '../domain/model/dataset';
import {
  areSidesApart,
  type ComparisonOfView,
  comparisonOfView,
  countedIndexOf,
  drawnGraphOf,
  drawnLineAt,
  foldedOfView,
  lineAtIn,
  linesComparedOf,
  signsOfPicture,
  subjectsOfView,
  visibleOf,
} from './selectors';
import type { AppState } from './store';
import { opened } from './visible';

/** The graph of each side. */
export type SideGraphs = Readonly<Record<SideId, LensGraph>>;

const flowsFor = memoizeLast(flowsOf);
const takenApart = memoizeLast(
  (
    graph: LensGraph,
    lines: ToTakeApart['lines'],
    { by, sides, filters }: ComparisonOfView,
    index: FacetIndex,
    lineAt: LineAt,
    flowAt: LineAt,
    flows: ToTakeApart['flows'],
  ) => {
    const indexes = { a: countedFor.a(index, filters.a), b: countedFor.b(index, filters.b) };
    return sideGraphs({ ...{ graph, lines, by, sides, indexes, lineAt, flowAt, flows } });
  },
);

/** The graphs of both sides, on one layout and one scale; null where nothing is compared. */
export const sideGraphsOf = (state: AppState): SideGraphs | null => {
  const [found, lines] = [comparisonOfView(state), linesComparedOf(state)?.lines];
  if (!found || !lines) return null;
  const flows = flowsFor(countedIndexOf(state), visibleOf(state));
  const lineAt = drawnLineAt(state);
  return takenApart(drawnGraphOf(state), lines, found, opened(state).index, lineAt, lineAtIn(state), flows);
};

const isOneSided = ({ compared }: LensEdge) => compared?.class === 'only-a' || compared?.class === 'only-b';

/** In cells the amounts of a side are squares, as where nothing is compared, beside which stands what is on one side alone. */
function asInCells(edges: readonly LensEdge[]): LensEdge[] {
  const plain = edges.map(({ compared: _, ...edge }) => edge);
  return [...plain, ...edges.filter((edge) => isClassed(edge) && isOneSided(edge))];
}

const signsFor = memoizeLast(
  (
    lens: Lens,
    dataset: Dataset,
    index: FacetIndex,
    { a, b }: SideGraphs,
    visible: Uint32Array,
    subjects: Subjects,
  ): SignsInUse => {
    const edges = [...a.edges, ...b.edges];
    const both = { ...a, nodes: [...a.nodes, ...b.nodes], edges: a.grid ? asInCells(edges) : edges };
    return { ...signsInUse(lens, dataset, index, both, visible, subjects), isApart: true };
  },
);

/** The signs that either picture uses; null where nothing is compared. */
export const signsOfSides = (state: AppState): SignsInUse | null => {
  const graphs = sideGraphsOf(state);
  if (!graphs) return null;
  const { dataset, index } = foldedOfView(state) ?? opened(state);
  const subjects = subjectsOfView(state);
  return signsFor(state.view.lens, dataset, index, graphs, visibleOf(state), subjects);
};

/** The signs of what is shown: of both pictures where each side has one, else of the one picture. */
export const signsShown = (state: AppState): SignsInUse =>
  (areSidesApart(state) ? signsOfSides(state) : null) ?? signsOfPicture(state);
