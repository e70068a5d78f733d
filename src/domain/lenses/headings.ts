/** Who is at one end of what goes from party to party, and how much of it is theirs. */
import type { Flow, Width } from './flows';

/** A party, or a part of a fold, as the end of what goes out, or of what comes in. */
export interface Heading {
  readonly id: string;
  readonly end: 'from' | 'to';
  /** What it exports, or imports, in what widths say; and the deals and relationships, for those whose sums are equal. */
  sum: number;
  deals: number;
  relationships: number;
  /** Whether something ends at it that is no goods, such as sanctions: few do, and have no sum to be known by. */
  isOther: boolean;
}

/** Puts those with the greater sums first. */
export const bySum = (a: Heading, b: Heading): number =>
  b.sum - a.sum || b.deals - a.deals || b.relationships - a.relationships;

const byWeight = (a: Heading, b: Heading): number => bySum(a, b) || (a.id < b.id ? -1 : 1);

/** The headings of one end, the greatest first. */
export function headingsOf(flows: readonly Flow[], end: Heading['end'], width: Width): Heading[] {
  const headings = new Map<string, Heading>();
  for (const flow of flows) {
    const id = flow[end];
    const known = headings.get(id) ?? { id, end, sum: 0, deals: 0, relationships: 0, isOther: false };
    headings.set(id, known);
    known.relationships += flow.relationships;
    if (flow.group === 'goods') {
      known.sum += flow[width];
      known.deals += flow.deals;
    } else known.isOther = true;
  }
  return [...headings.values()].sort(byWeight);
}

/** What part of all that is added up some flows hold, from 0 to 1; null where nothing is. */
export function shareIn(shown: readonly Flow[], all: readonly Flow[], width: Width): number | null {
  const sum = (flows: readonly Flow[]) =>
    flows.reduce((total, flow) => (flow.group === 'goods' ? total + flow[width] : total), 0);
  const whole = sum(all);
  return whole > 0 ? sum(shown) / whole : null;
}
