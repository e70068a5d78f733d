/** Which of all pairs a picture draws: the strongest, or where two filters are compared, those that differ most. */
import type { FacetIndex } from '../../columns/facet-index';
import { type Compared, difference } from '../../compare/amounts';
import { bundleId } from '../../model/bundle';
import { byStrength, type Flow, strongest } from '../flows';
import type { LensGraph, LinesCompared } from '../lens';
import type { LensOptions } from '../lens-kind';
import { pairsAsked } from './pairs-asked';

/** The pairs that are drawn, and what is to be told of the choice. */
interface DrawnPairs extends Pick<LensGraph, 'forAsked' | 'oneSided'> {
  readonly shown: readonly Flow[];
}

const isOneSided = (compared: Compared | undefined) =>
  compared?.class === 'only-a' || compared?.class === 'only-b';

/** Those that differ most between both sides, and where that is asked for the strongest of either; sanctions and their like first, as everywhere. */
function mostDifferent(flows: readonly Flow[], { width, most }: LensOptions, compared: LinesCompared) {
  const { lines, by, withStrongest = false } = compared;
  const inOrder = byStrength(flows, width).map((flow) => {
    const { from, to, group } = flow;
    const isFirm = group === 'goods' && flow.deals > 0;
    const own = isFirm ? lines.get(bundleId({ type: 'pair', from, to, kind: group })) : undefined;
    const [differs, greater] = own ? [difference(own, by), Math.max(own.a[by], own.b[by])] : [-1, -1];
    return { flow, isOneSided: isOneSided(own), differs, greater };
  });
  const isGoods = ({ flow }: (typeof inOrder)[number]) => flow.group === 'goods';
  inOrder.sort((a, b) => Number(isGoods(a)) - Number(isGoods(b)) || b.differs - a.differs);
  // Half of them, so that what is much the same on both sides is seen there too.
  const different = inOrder.slice(0, withStrongest ? Math.ceil(most / 2) : most);
  const isChosen = new Set(different);
  const left = withStrongest ? inOrder.filter((pair) => !isChosen.has(pair)) : [];
  const stronger = left.sort((a, b) => b.greater - a.greater).slice(0, most - different.length);
  const chosen = [...different, ...stronger];
  const count = (among: typeof inOrder) => among.filter((pair) => pair.isOneSided).length;
  return {
    shown: chosen.map(({ flow }) => flow),
    oneSided: {
      ...{ drawn: count(chosen), of: count(inOrder) },
      ...(withStrongest && { strongest: stronger.length }),
    },
  };
}

/** The pairs of a picture that has room for so many; beside these stand those that are asked about. */
export function drawnPairs(flows: readonly Flow[], index: FacetIndex, options: LensOptions): DrawnPairs {
  const { width, most, compared = null } = options;
  const own = compared ? mostDifferent(flows, options, compared) : { shown: strongest(flows, width, most) };
  const isShown = new Set(own.shown);
  const asked = [...pairsAsked(flows, index, options)];
  const added = byStrength(asked, width).filter((flow) => !isShown.has(flow));
  if (added.length === 0) return own;
  return { ...own, shown: [...own.shown, ...added], forAsked: added.length };
}
