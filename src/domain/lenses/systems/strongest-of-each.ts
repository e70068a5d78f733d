/** Which flows a picture of many has lines of their own for: the strongest between few parties, those who trade most. */
import type { Flow, Width } from '../flows';
import { headingsOf } from '../headings';

/** At each end of the lines stand this part of their number in parties at the most, so that the names fit below one another. */
const PARTIES_PER_LINE = 0.21;

/** Of flows in the order of their strength, the first of each sort. */
function firstOfEach(flows: readonly Flow[], sortOf: (flow: Flow) => unknown): Flow[] {
  const known = new Set<unknown>();
  return flows.filter((flow) => {
    const isFirst = !known.has(sortOf(flow));
    known.add(sortOf(flow));
    return isFirst;
  });
}

/**
 * As many flows as there is room for, of those that stand in the order of their strength: between the greatest exporters and
 * those who import most from them, the strongest of each exporter, so that none of these is missing, then that of each category
 * or open system, so that the picture is not of the greatest category alone, and then the strongest of all that are left. Flows
 * that go through nothing come first, as everywhere.
 */
export function strongestOfEach(flows: readonly Flow[], width: Width, most: number): Flow[] {
  if (most >= flows.length) return [...flows];
  const parties = Math.max(1, Math.floor(most * PARTIES_PER_LINE));
  let goods = flows.filter(({ group }) => group === 'goods');
  for (const end of ['from', 'to'] as const) {
    const greatest = headingsOf(goods, end, width).slice(0, parties);
    const ids = new Set(greatest.map(({ id }) => id));
    goods = goods.filter((flow) => ids.has(flow[end]));
  }
  const inTurn = new Set([
    ...flows.filter(({ group }) => group !== 'goods'),
    ...firstOfEach(goods, ({ from }) => from),
    ...firstOfEach(goods, ({ through }) => through),
    ...goods,
  ]);
  return [...inTurn].slice(0, most);
}
