/** Where the parties of a dataset stand: worked out once for as long as it is open, however often and in however many pictures it is drawn. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { Point } from '../point';

type Positions = ReadonlyMap<string, Point>;

const found = new WeakMap<FacetIndex, Promise<Positions>>();

/** The positions that go with an index; what failed is tried again when it is asked for again. */
export function placedOnce(index: FacetIndex, place: () => Promise<Positions>): Promise<Positions> {
  const known = found.get(index);
  if (known !== undefined) return known;
  const positions = place();
  found.set(index, positions);
  positions.catch(() => found.delete(index));
  return positions;
}
