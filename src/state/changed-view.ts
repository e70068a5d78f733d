/** What else a change of a view brings with it. */
import { KEYS_OF_PICTURE, type View } from '../permalink/view';

const differ = (before: View, after: View, keys: readonly (keyof View)[]): boolean =>
  keys.some((key) => before[key] !== after[key]);

/** Whether another filter makes another picture: where nodes keep their places, other years do not. */
function isFilteredAnew(before: View, after: View): boolean {
  if (before.filter === after.filter) return false;
  const [{ facets, around }, now] = [before.filter, after.filter];
  return after.places === null || facets !== now.facets || around !== now.around;
}

/** What belongs to a picture that is gone is dropped, and what stands beside something that is, too. */
export function changedView(view: View, change: Partial<View>): View {
  const next = { ...view, ...change };
  const isAnew = differ(view, next, KEYS_OF_PICTURE) || isFilteredAnew(view, next);
  const camera = isAnew ? (change.camera ?? null) : next.camera;
  // Places are those of one lens, and of what is folded as it is.
  const moved = differ(view, next, ['lens', 'dataset', 'fold']) ? (change.moved ?? []) : next.moved;
  return {
    ...{ ...next, camera, moved },
    spacing: camera || moved.length > 0 ? next.spacing : null,
    // They are those of one lens.
    cells: differ(view, next, ['lens']) ? (change.cells ?? null) : next.cells,
    // What a ranking is of goes with it.
    least: next.ranking === null ? null : next.least,
    claim: differ(view, next, ['selection']) ? (change.claim ?? null) : next.claim,
  };
}
