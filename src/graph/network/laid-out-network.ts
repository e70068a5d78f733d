/** The parties lens: laid out once for all parties of a dataset, then drawn for whatever a filter leaves of it. */

import type { FacetIndex } from '../../domain/columns/facet-index';
import type { LensGraph } from '../../domain/lenses/lens';
import { partyNetwork } from '../../domain/lenses/parties/party-network';
import type { Dataset } from '../../domain/model/dataset';
import { breath } from '../../state/breath';
import { layoutWorker } from '../../state/layout';
import type { Rectangle } from '../rectangle';
import { frameOf, groundOf, roomsOf } from './ground';
import { type NetworkScene, sceneOf } from './scene';

/** A network that has been laid out. */
export interface LaidOutNetwork {
  /** What is drawn of what is visible. */
  readonly scene: (graph: LensGraph) => NetworkScene;
  /** The rectangle that some of the parties fill. */
  readonly frame: (parties: readonly string[]) => Rectangle | null;
}

/** Lays out the parties of a dataset beside the page. Rejects where the worker fails. */
export async function layOutParties(dataset: Dataset, index: FacetIndex): Promise<LaidOutNetwork> {
  await breath();
  const { parties, ties } = partyNetwork(index);
  const rooms = roomsOf(dataset, parties);
  const ground = groundOf(rooms, await layoutWorker.place(rooms, ties));
  return {
    scene: (graph) => sceneOf(dataset, graph, ground),
    frame: (ids) => frameOf(ground, ids),
  };
}
