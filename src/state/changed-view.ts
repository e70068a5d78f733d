/** What else a change of a view brings with it. */
import type { View } from '../permalink/view';

/** A change of these makes another picture, which begins with a sight of its own. */
const OF_PICTURE = ['dataset', 'filter', 'comparison', 'lens', 'width', 'most', 'opened', 'fold'] as const;

const differ = (before: View, after: View, keys: readonly (keyof View)[]): boolean =>
  keys.some((key) => before[key] !== after[key]);

/** What belongs to a picture that is gone is dropped, and what stands beside something that is, too. */
export function changedView(view: View, change: Partial<View>): View {
  const next = { ...view, ...change };
  const camera = differ(view, next, OF_PICTURE) ? (change.camera ?? null) : next.camera;
  // Places are those of one lens.
  const moved = differ(view, next, ['lens', 'dataset']) ? (change.moved ?? []) : next.moved;
  return {
    ...{ ...next, camera, moved },
    spacing: camera || moved.length > 0 ? next.spacing : null,
    claim: differ(view, next, ['selection']) ? (change.claim ?? null) : next.claim,
  };
}
