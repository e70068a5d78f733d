/** What must be known of the pictures of both sides together, beside them on the page and below them where they are taken away. */
import { type ComparisonOfView, drawnGraphOf } from '../../state/selectors';
import { sideGraphsOf } from '../../state/side-graphs';
import type { AppState } from '../../state/store';
import { sidesWords } from '../../words/views/sides';
import { isInCommon } from './what-is-wrong';

/** Whether discs have sizes that are of both sides together. */
export const areSizesOfBoth = (state: AppState): boolean => drawnGraphOf(state).sized !== undefined;

/** Whether either picture has somebody in grey, who has a line in the other alone. In a matrix an empty row says it. */
export function isAnyoneIdle(state: AppState): boolean {
  const graphs = sideGraphsOf(state);
  if (!graphs || graphs.a.grid) return false;
  return [graphs.a, graphs.b].some(({ idle }) => (idle?.size ?? 0) > 0);
}

/** Those notes in words. */
export function notesOfBoth(
  found: ComparisonOfView,
  { isIdle, isSized }: { readonly isIdle: boolean; readonly isSized: boolean },
): readonly string[] {
  const say = sidesWords();
  return [
    ...(isInCommon(found) ? [] : [say.nothingInCommon(found.unit)]),
    say.oneScale,
    ...(isIdle ? [say.idle] : []),
    ...(isSized ? [say.sizesOfBoth] : []),
  ];
}
