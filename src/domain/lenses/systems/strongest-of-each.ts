/** Which flows a picture of many has lines of their own for: the strongest of each category, between few parties. */
import type { Flow } from '../flows';

/** At each end of the lines stand this part of their number in parties at the most, so that the names fit below one another. */
const PARTIES_PER_LINE = 0.21;

/**
 * The strongest flows of each category or open system, as many of each as there is room for, so that the picture is
 * not of the greatest category alone. Flows that go through nothing come first, as everywhere.
 */
export function strongestOfEach(flows: readonly Flow[], most: number): Flow[] {
  const ranks = new Map<number, number>();
  const ranked = flows.map((flow) => {
    const rank = flow.group === 'goods' ? (ranks.get(flow.through) ?? 0) : -1;
    if (rank >= 0) ranks.set(flow.through, rank + 1);
    return { flow, rank };
  });
  ranked.sort((a, b) => a.rank - b.rank);
  const parties = most >= flows.length ? most : Math.max(1, Math.floor(most * PARTIES_PER_LINE));
  const ends = { from: new Set<string>(), to: new Set<string>() };
  const hasRoom = (end: 'from' | 'to', flow: Flow) => ends[end].has(flow[end]) || ends[end].size < parties;
  const chosen: Flow[] = [];
  for (const { flow, rank } of ranked) {
    if (chosen.length >= most) break;
    if (rank >= 0) {
      if (!hasRoom('from', flow) || !hasRoom('to', flow)) continue;
      ends.from.add(flow.from);
      ends.to.add(flow.to);
    }
    chosen.push(flow);
  }
  return chosen;
}
