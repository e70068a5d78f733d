/** How much goes through the hands of each party of a picture, and how much of that it exports. */

import type { PartyId } from '../../model/ids';
import type { Flow, Width } from '../flows';

/** What a party deals in, over all that is visible, however few lines are drawn. */
export interface PartyShare {
  /** What it exports and imports, in what the width of lines says. */
  readonly sum: number;
  /** The part of that which it exports, from 0 to 1; null where no firm deal brings goods to it or takes them from it. */
  readonly exports: number | null;
}

/** What was added up so far: the sums, and the numbers of firm deals for those whose sums are nothing. */
interface Tally {
  out: number;
  in: number;
  leaving: number;
  arriving: number;
}

function shareOf({ out, in: into, leaving, arriving }: Tally): PartyShare {
  const [sum, deals] = [out + into, leaving + arriving];
  if (sum > 0) return { sum, exports: out / sum };
  return { sum, exports: deals > 0 ? leaving / deals : null };
}

/** The shares of all parties at the ends of flows. */
export function partyShares(flows: readonly Flow[], width: Width): Map<PartyId, PartyShare> {
  const tallies = new Map<PartyId, Tally>();
  const of = (id: PartyId): Tally => {
    const known = tallies.get(id) ?? { out: 0, in: 0, leaving: 0, arriving: 0 };
    tallies.set(id, known);
    return known;
  };
  for (const flow of flows) {
    const [exporter, importer] = [of(flow.from), of(flow.to)];
    if (flow.group !== 'goods') continue;
    // What stays within a part of a fold is dealt in once.
    const part = exporter === importer ? 0.5 : 1;
    exporter.out += part * flow[width];
    importer.in += part * flow[width];
    exporter.leaving += part * flow.deals;
    importer.arriving += part * flow.deals;
  }
  return new Map(Array.from(tallies, ([id, tally]) => [id, shareOf(tally)]));
}
