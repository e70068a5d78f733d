/** What of the visible relationships a picture adds up, for those who ask. */
import type { Others } from '../domain/lenses/others';
import { rowsOfOthers } from '../domain/lenses/others-rows';
import { memoizeLast } from '../domain/memoize/memoize';
import { graphOf, lineAtIn, visibleOf } from './selectors';
import type { AppState } from './store';

const rowsFor = memoizeLast(rowsOfOthers);

/** The visible relationships that others stand for in the picture. */
export const rowsOfOthersIn =
  (others: Others) =>
  (state: AppState): Uint32Array =>
    rowsFor(graphOf(state), lineAtIn(state), others, visibleOf(state));
