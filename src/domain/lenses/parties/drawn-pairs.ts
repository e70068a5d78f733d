/** Which of all pairs a picture draws: the strongest, or where two filters are compared, those that differ most. */
import type { FacetIndex } from '../../columns/facet-index';
import type { Compared } from '../../compare/amounts';
import { difference } from '../../compare/compared';
import { bundleId } from '../../model/bundle';
import { byStrength, type Flow, strongest } from '../flows';
import type { LensGraph, LinesCompared } from '../lens';
import type { LensOptions } from '../lens-kind';
import { flowsOnPaths } from '../lines-of-paths';

/** The pairs that are drawn, and what is to be told of the choice. */
interface DrawnPairs extends Pick<LensGraph, 'forPaths' | 'oneSided'> {
  readonly shown: readonly Flow[];
}

const isOneSided = (compared: Compared | undefined) =>
  compared?.class === 'only-a' || compared?.class === 'only-b';

/** Those that differ most between both sides; sanctions and their like first, as everywhere. */
function mostDifferent(flows: readonly Flow[], { width, most }: LensOptions, { lines, by }: LinesCompared) {
  const inOrder = byStrength(flows, width).map((flow) => {
    const { from, to, group } = flow;
    const isFirm = group === 'goods' && flow.deals > 0;
    const compared = isFirm ? lines.get(bundleId({ type: 'pair', from, to, kind: group })) : undefined;
    return { flow, isOneSided: isOneSided(compared), differs: compared ? difference(compared, by) : -1 };
  });
  const isGoods = ({ flow }: (typeof inOrder)[number]) => flow.group === 'goods';
  inOrder.sort((a, b) => Number(isGoods(a)) - Number(isGoods(b)) || b.differs - a.differs);
  const chosen = inOrder.slice(0, most);
  const count = (among: typeof inOrder) => among.filter((pair) => pair.isOneSided).length;
  return {
    shown: chosen.map(({ flow }) => flow),
    oneSided: { drawn: count(chosen), of: count(inOrder) },
  };
}

/** The pairs of a picture that has room for so many; beside these stand the lines of paths that are asked for. */
export function drawnPairs(flows: readonly Flow[], index: FacetIndex, options: LensOptions): DrawnPairs {
  const { width, most, paths = null, compared = null } = options;
  const own = compared ? mostDifferent(flows, options, compared) : { shown: strongest(flows, width, most) };
  const isShown = new Set(own.shown);
  const added = byStrength(flowsOnPaths(flows, index, paths), width).filter((flow) => !isShown.has(flow));
  if (added.length === 0) return own;
  return { ...own, shown: [...own.shown, ...added], forPaths: added.length };
}
