/** Which of all pairs a picture draws: the strongest, or where two filters are compared, those that differ most. */
import type { FacetIndex } from '../../columns/facet-index';
import { byStrength, type Flow, strongest } from '../flows';
import type { LensGraph } from '../lens';
import type { ChosenPairs, LensOptions } from '../lens-kind';
import { pairsAsked } from './pairs-asked';

/** The pairs of a picture that has room for so many; beside these stand those that are asked about. */
export function drawnPairs(
  flows: readonly Flow[],
  index: FacetIndex,
  options: LensOptions,
): ChosenPairs & Pick<LensGraph, 'forAsked'> {
  const { width, most, choosePairs } = options;
  const own = choosePairs?.(flows, options) ?? { shown: strongest(flows, width, most) };
  const isShown = new Set(own.shown);
  const asked = [...pairsAsked(flows, index, options)];
  const added = byStrength(asked, width).filter((flow) => !isShown.has(flow));
  if (added.length === 0) return own;
  return { ...own, shown: [...own.shown, ...added], forAsked: added.length };
}
