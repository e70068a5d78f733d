/** All parties of a dataset and what goes between them, unfiltered: what the parties lens is laid out by. */

import type { FacetIndex } from '../../columns/facet-index';
import type { PartyId } from '../../model/ids';
import { everyRow } from '../../model/relationships';
import { byStrength, flowsOf } from '../flows';
import { PARTIES_LENS } from './row';

/** A party and its share of the relationships, the greatest being 1. */
export interface NetworkParty {
  readonly id: PartyId;
  readonly share: number;
  /** Whether it is an end of none of the strongest pairs, which the lens shows by itself. */
  readonly later: boolean;
}

/** How many relationships there are between two parties, whichever way they go. */
export interface NetworkTie {
  readonly source: PartyId;
  readonly target: PartyId;
  readonly weight: number;
}

/** Parties and ties of the whole dataset. A filter hides some of them and moves none. */
export function partyNetwork(index: FacetIndex): { parties: NetworkParty[]; ties: NetworkTie[] } {
  const all = everyRow(index.relationships);
  const weights = new Map<PartyId, number>();
  const ties = new Map<string, NetworkTie>();
  const flows = byStrength(flowsOf(index, all), 'deals');
  for (const { from, to, relationships } of flows) {
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + relationships);
    const [source, target] = from < to ? [from, to] : [to, from];
    const key = `${source} ${target}`;
    ties.set(key, { source, target, weight: (ties.get(key)?.weight ?? 0) + relationships });
  }
  const first = new Set(flows.slice(0, PARTIES_LENS.linesByItself).flatMap(({ from, to }) => [from, to]));
  let heaviest = 1;
  for (const weight of weights.values()) heaviest = Math.max(heaviest, weight);
  return {
    parties: Array.from(weights, ([id, weight]) => ({ id, share: weight / heaviest, later: !first.has(id) })),
    ties: [...ties.values()],
  };
}
