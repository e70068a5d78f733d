/** The parties lens: laid out once for all parties of a dataset, then drawn for whatever a filter leaves of it. */

import type { FacetIndex } from '../../domain/columns/facet-index';
import type { LensGraph } from '../../domain/lenses/lens';
import { partyNetwork } from '../../domain/lenses/parties/party-network';
import type { Dataset } from '../../domain/model/dataset';
import { breath } from '../../state/breath';
import { layoutWorker } from '../../state/layout';
import type { Rectangle } from '../rectangle';
import { frameOf, layoutOf, nodeBoxesOf } from './network-layout';
import { placedOnce } from './placed-once';
import { type NetworkShapes, shapesOf } from './shapes';

/** A network that has been laid out. */
export interface LaidOutNetwork {
  /** What is drawn of what is visible. */
  readonly shapes: (graph: LensGraph) => NetworkShapes;
  /** The rectangle that some of the parties fill. */
  readonly frame: (parties: readonly string[]) => Rectangle | null;
}

/** Lays out the parties of a dataset beside the page. Rejects where the worker fails. */
export async function layOutParties(dataset: Dataset, index: FacetIndex): Promise<LaidOutNetwork> {
  await breath();
  const { parties, ties } = partyNetwork(index);
  const boxes = nodeBoxesOf(dataset, parties);
  const layout = layoutOf(boxes, await placedOnce(index, () => layoutWorker.place(boxes, ties)));
  return {
    shapes: (graph) => shapesOf(dataset, graph, layout),
    frame: (ids) => frameOf(layout, ids),
  };
}
