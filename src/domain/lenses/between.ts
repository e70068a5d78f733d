/**
 * Two parties, and all that is between them whichever way it goes, as something that can be selected:
 * `between..RUS..IND`. The first of the two is told of first.
 */
import type { FacetIndex } from '../columns/facet-index';
import { rowsWith } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import type { BetweenId, PartyId } from '../model/ids';

/** Two parties. */
export interface Between {
  readonly parties: readonly [PartyId, PartyId];
}

const JOIN = '..';
const BETWEEN = 'between';

/** The id of what is between two parties. */
export const betweenId = (first: PartyId, second: PartyId): BetweenId =>
  [BETWEEN, first, second].join(JOIN) as BetweenId;

/** Which two parties an id names, as far as the dataset knows both; null for every other text. */
export function betweenOf({ parties }: Pick<Dataset, 'parties'>, id: string): Between | null {
  const [name, first = '', second = '', ...more] = id.split(JOIN);
  if (name !== BETWEEN || more.length > 0) return null;
  const [one, other] = [parties.get(first)?.id, parties.get(second)?.id];
  return one && other && one !== other ? { parties: [one, other] } : null;
}

/** The rows, among the given ones or all, of what goes from one party to another, of whatever kind. */
export const rowsFromTo = (index: FacetIndex, from: PartyId, to: PartyId, among?: Uint32Array): Uint32Array =>
  rowsWith(index, 'to', to, rowsWith(index, 'from', from, among));

/** The rows of what goes from either of two parties to the other, in the order of the dataset. */
export function rowsBetween(
  index: FacetIndex,
  { parties: [first, second] }: Between,
  among?: Uint32Array,
): Uint32Array {
  const both = [rowsFromTo(index, first, second, among), rowsFromTo(index, second, first, among)];
  return Uint32Array.from(both.flatMap((rows) => [...rows])).sort();
}
