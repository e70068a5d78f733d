/** What is to be known of the fold of the view, worked out when it is asked for. */
import { ofLatestRelease } from '../domain/columns/releases';
import { foldFacts } from '../domain/lenses/folds/fold-facts';
import { lensOf } from '../domain/lenses/lenses';
import { memoizeLast } from '../domain/memoize/memoize';
import { datasetOf, filtersCompared, foldedOfView, visibleOf } from './selectors';
import type { AppState } from './store';

const factsFor = memoizeLast(
  (
    dataset: Parameters<typeof foldFacts>[0],
    folded: Parameters<typeof foldFacts>[1],
    rows: Uint32Array,
    filter: AppState['view']['filter'],
    compared: ReturnType<typeof filtersCompared>,
  ) =>
    foldFacts(
      dataset,
      folded,
      ofLatestRelease(folded.index, rows),
      compared ? [compared.a.years, compared.b.years] : [filter.years],
    ),
);

/** Its numbers; null where nothing is folded. */
export const foldFactsOf = (state: AppState) => {
  const folded = foldedOfView(state);
  if (!folded) return null;
  return factsFor(datasetOf(state), folded, visibleOf(state), state.view.filter, filtersCompared(state));
};

/** Whether the picture has cells, where other pictures have lines. */
export const hasCells = ({ view }: AppState): boolean => lensOf(view.lens).signs.drawnAs === 'cell';
