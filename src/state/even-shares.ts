/** How much of the numbers on the screen is reckoned by even shares: of what is shown, or of each side of a comparison. */
import type { AddedUp } from '../domain/columns/guesses';
import { countedFor } from '../domain/compare/counted-on-sides';
import { memoizeLast } from '../domain/memoize/memoize';
import { type EvenShares, evenSharesOf } from '../domain/sums/even-shares';

import { comparisonOfView, sumsIndexOf, visibleOf } from './selectors';
import type { AppState } from './store';
import { opened } from './visible';

/** Worked out once for as long as the same is shown. */
const SHARES = {
  shown: memoizeLast(evenSharesOf),
  a: memoizeLast(evenSharesOf),
  b: memoizeLast(evenSharesOf),
} as const;

/** The part of the volume or of the items; of both sides where they are shown beside one another. */
export function evenSharesOfView(state: AppState, what: AddedUp): EvenShares {
  const found = comparisonOfView(state);
  if (!found) return SHARES.shown(sumsIndexOf(state), visibleOf(state), what);
  const { filters, sides } = found;
  const shareOf = (side: 'a' | 'b') =>
    SHARES[side](countedFor[side](opened(state).index, filters[side]), sides[side], what);
  return { a: shareOf('a'), b: shareOf('b') };
}
