/** Which of all pairs a picture draws: the strongest, or where two filters are compared, those that differ most. */
import type { FacetIndex } from '../../columns/facet-index';
import { byStrength, type Flow, strongest } from '../flows';
import type { LensGraph } from '../lens';
import type { ChosenPairs, LensOptions } from '../lens-kind';
import { flowsOnPaths } from '../lines-of-paths';

/** The pairs of a picture that has room for so many; beside these stand the lines of paths that are asked for. */
export function drawnPairs(
  flows: readonly Flow[],
  index: FacetIndex,
  options: LensOptions,
): ChosenPairs & Pick<LensGraph, 'forPaths'> {
  const { width, most, paths = null, choosePairs } = options;
  const own = choosePairs?.(flows, options) ?? { shown: strongest(flows, width, most) };
  const isShown = new Set(own.shown);
  const added = byStrength(flowsOnPaths(flows, index, paths), width).filter((flow) => !isShown.has(flow));
  if (added.length === 0) return own;
  return { ...own, shown: [...own.shown, ...added], forPaths: added.length };
}
