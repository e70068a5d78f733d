/** What is in a part of a fold, or in a line of it: who its members are, and what goes to others, comes from them, or stays within. */
import { valueAt } from '../../columns/facet-column';
import type { FacetIndex } from '../../columns/facet-index';
import { toldOnce } from '../../join/told-twice';
import type { Dataset } from '../../model/dataset';
import type { PartyId } from '../../model/ids';
import { firmDealTest } from '../../sums/firm-deals';
import type { Part } from './parts';
import { foldOfThing } from './rows-of-thing';

/** A member of a part, and how many firm deals it has as one: as their supplier, and as their recipient. */
export interface MemberDeals {
  readonly id: PartyId;
  out: number;
  into: number;
}

/** The members of a part among the ends of the relationships in some rows, those with the most firm deals first. */
export function membersWithDeals(
  dataset: Dataset,
  index: FacetIndex,
  part: Part,
  rows: Uint32Array,
): MemberDeals[] {
  const folded = foldOfThing(dataset, index, { type: 'part', part });
  if (!folded) return [];
  const isFirm = firmDealTest(index);
  const members = new Map<PartyId, MemberDeals>();
  const counted = new Set(toldOnce(index, rows));
  for (const row of rows) {
    for (const [end, way] of [
      ['from', 'out'],
      ['to', 'into'],
    ] as const) {
      if (valueAt(folded.index.columns[end], row) !== part.id) continue;
      const id = valueAt(index.columns[end], row);
      const own = members.get(id) ?? { id, out: 0, into: 0 };
      members.set(id, own);
      if (isFirm(row) && counted.has(row)) own[way]++;
    }
  }
  return [...members.values()].sort((a, b) => b.out + b.into - a.out - a.into || (a.id < b.id ? -1 : 1));
}

/** The rows of a part by where they go: to others, from them, and within it. */
export interface WaysOfPart {
  readonly out: Uint32Array;
  readonly into: Uint32Array;
  readonly within: Uint32Array;
}

/** The rows of what is part of a part, by where they go. */
export function waysOfPart(dataset: Dataset, index: FacetIndex, part: Part, rows: Uint32Array): WaysOfPart {
  const folded = foldOfThing(dataset, index, { type: 'part', part });
  const isAt = (end: 'from' | 'to', row: number) =>
    folded !== null && valueAt(folded.index.columns[end], row) === part.id;
  return {
    out: rows.filter((row) => isAt('from', row) && !isAt('to', row)),
    into: rows.filter((row) => !isAt('from', row) && isAt('to', row)),
    within: rows.filter((row) => isAt('from', row) && isAt('to', row)),
  };
}
