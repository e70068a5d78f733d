/** Which pairs are drawn while two filters are compared: those that differ most, by themselves or by what they are part of. */
import { type Compared, type CompareMeasure, difference } from '../../compare/amounts';
import type { ComparedUnit } from '../../compare/compared';
import type { UnitsOfLines } from '../../compare/units-of-lines';
import { bundleId } from '../../model/bundle';
import { byStrength, dealsCounted, type Flow, strongest } from '../flows';
import type { LineId, LinesCompared, UnitCounts } from '../lens';
import type { ChoosePairs } from '../lens-kind';

const isOneSided = (compared: Compared | undefined) =>
  compared?.class === 'only-a' || compared?.class === 'only-b';

const lineOf = ({ from, to, group }: Flow): LineId => bundleId({ type: 'pair', from, to, kind: group });

const isGoods = ({ group }: Flow) => group === 'goods';

/** Those that differ most between both sides, and where that is asked for the strongest of either; sanctions and their like first, as everywhere. */
function pairByPair({ lines, by, withStrongest }: LinesCompared): ChoosePairs {
  return (flows, { width, most }) => {
    const inOrder = byStrength(flows, width).map((flow) => {
      const own = isGoods(flow) && dealsCounted(flow, by) > 0 ? lines.get(lineOf(flow)) : undefined;
      const [differs, greater] = own ? [difference(own, by), Math.max(own.a[by], own.b[by])] : [-1, -1];
      return { flow, isOneSided: isOneSided(own), differs, greater };
    });
    inOrder.sort((a, b) => Number(isGoods(a.flow)) - Number(isGoods(b.flow)) || b.differs - a.differs);
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
  };
}

/** The pairs of each thing, the strongest first. */
function pairsByUnit(
  flows: readonly Flow[],
  { of }: UnitsOfLines<LineId>,
  by: CompareMeasure,
): Map<ComparedUnit, Flow[]> {
  const pairs = new Map<ComparedUnit, Flow[]>();
  for (const flow of flows) {
    const own = isGoods(flow) && dealsCounted(flow, by) > 0 ? of.get(lineOf(flow)) : undefined;
    if (own) pairs.set(own, [...(pairs.get(own) ?? []), flow]);
  }
  return pairs;
}

/** The strongest pair of each side, by which both are seen to have something to do with it. */
function oneOfEach(own: readonly Flow[], lines: LinesCompared['lines'], by: CompareMeasure): Set<Flow> {
  const strongestOn = (side: 'a' | 'b') => {
    const amount = (flow: Flow) => lines.get(lineOf(flow))?.[side][by] ?? 0;
    const [first] = own.filter((flow) => amount(flow) > 0).sort((a, b) => amount(b) - amount(a));
    return first ? [first] : [];
  };
  const found = new Set([...strongestOn('a'), ...strongestOn('b')]);
  return found.size > 0 ? found : new Set(own.slice(0, 1));
}

const countUnits = (units: Iterable<ComparedUnit>): UnitCounts => {
  const all = [...units].filter(({ class: own }) => own !== 'no-figure');
  const alone = all.filter(isOneSided).length;
  return { both: all.length - alone, alone };
};

/**
 * Of the things that differ most the lines of both sides, since neither tells by itself how much the other has: of each thing first one of
 * either side, then as many more as there is room for.
 */
function unitByUnit({ lines, by }: LinesCompared, units: UnitsOfLines<LineId>): ChoosePairs {
  return (flows, { width, most }) => {
    const inOrder = byStrength(flows, width);
    const pairs = pairsByUnit(inOrder, units, by);
    const shown = new Set(inOrder.filter((flow) => !isGoods(flow)).slice(0, most));
    const drawn = new Set<ComparedUnit>();
    const byDifference = [...pairs.keys()].sort((a, b) => difference(b, by) - difference(a, by));
    for (const unit of byDifference) {
      const own = oneOfEach(pairs.get(unit) ?? [], lines, by);
      if (shown.size + own.size > most) break;
      drawn.add(unit);
      for (const flow of own) shown.add(flow);
    }
    const ofDrawn = new Set([...drawn].flatMap((unit) => pairs.get(unit) ?? []));
    const isOfUnit = new Set([...pairs.values()].flat());
    for (const among of [ofDrawn, new Set(inOrder.filter((flow) => !isOfUnit.has(flow)))]) {
      const left = inOrder.filter((flow) => among.has(flow) && !shown.has(flow));
      for (const flow of left.slice(0, Math.max(0, most - shown.size))) shown.add(flow);
    }
    const byUnit = { unit: units.unit, drawn: countUnits(drawn), of: countUnits(pairs.keys()) };
    return { shown: [...shown], byUnit };
  };
}

/** The choice of pairs by what differs most: by what they are part of, where they are not compared by themselves. */
export function mostDifferent(compared: LinesCompared): ChoosePairs {
  const { units } = compared;
  if (!units) return pairByPair(compared);
  // Where lines tell nothing of what is compared, they are chosen as where nothing is.
  if (units.of.size === 0) return (flows, { width, most }) => ({ shown: strongest(flows, width, most) });
  return unitByUnit(compared, units);
}
