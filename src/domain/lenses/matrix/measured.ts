/** What the measure says that an order follows. */
import type { FacetIndex } from '../../columns/facet-index';
import { rankingOf } from '../../ranking/ranking';
import type { MeasuredValues } from './arranged';
import { measureOf, type Order } from './orders';

/** What it says of each party of the firm deals in these rows, or of each part of a fold; nothing where it follows none. */
export function measuredFor(index: FacetIndex, visible: Uint32Array, order: Order): MeasuredValues {
  const measure = measureOf(order);
  if (!measure) return new Map();
  return new Map(
    rankingOf(index, visible, [measure]).parties.map(({ party, values }) => [party, values[measure]]),
  );
}
