/** How much of what is shown rests on estimates: of all of it, or of each side where files are compared, which may both have a deal. */
import { countedFor } from '../domain/compare/counted-on-sides';
import { type Caveat, caveatsOf, type Estimates, estimatesAt, withEstimates } from '../domain/views/caveats';
import { comparisonOfView, datasetOf, sumsIndexOf, visibleOf } from './selectors';
import type { AppState } from './store';
import { opened } from './visible';

/** These; none where no deals are shown. */
export function estimatesOfView(state: AppState): Estimates[] {
  const found = comparisonOfView(state);
  if (!found || !state.view.comparison?.facets.in)
    return [estimatesAt(sumsIndexOf(state), visibleOf(state)) ?? []].flat();
  const { filters, sides } = found;
  return (['a', 'b'] as const).flatMap((side) => {
    const own = estimatesAt(countedFor[side](opened(state).index, filters[side]), sides[side]);
    return own ? [{ ...own, side }] : [];
  });
}

/** What must be said beside the numbers of what is shown, as they are counted there. */
export function caveatsOfView(state: AppState): Caveat[] {
  const caveats = caveatsOf(datasetOf(state), sumsIndexOf(state), visibleOf(state));
  return withEstimates(caveats, estimatesOfView(state));
}
