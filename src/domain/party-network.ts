/** All parties of a dataset and what goes between them, unfiltered: the ground that the parties lens is laid out on. */
import type { FacetIndex } from './facet-index';
import { flowsOf } from './flows';
import type { PartyId } from './ids';

/** A party and its share of the deals, the greatest being 1. */
export interface NetworkParty {
  readonly id: PartyId;
  readonly share: number;
}

/** How many relationships there are between two parties, whichever way they go. */
export interface NetworkTie {
  readonly source: PartyId;
  readonly target: PartyId;
  readonly weight: number;
}

/** Parties and ties of the whole dataset. A filter hides some of them and moves none. */
export function partyNetwork(index: FacetIndex): { parties: NetworkParty[]; ties: NetworkTie[] } {
  const all = Uint32Array.from({ length: index.relationships.size }, (_, place) => place);
  const weights = new Map<PartyId, number>();
  const ties = new Map<string, NetworkTie>();
  for (const { from, to, deals } of flowsOf(index, all)) {
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + deals);
    const [source, target] = from < to ? [from, to] : [to, from];
    const key = `${source} ${target}`;
    ties.set(key, { source, target, weight: (ties.get(key)?.weight ?? 0) + deals });
  }
  const heaviest = Math.max(1, ...weights.values());
  return {
    parties: Array.from(weights, ([id, weight]) => ({ id, share: weight / heaviest })),
    ties: [...ties.values()],
  };
}
