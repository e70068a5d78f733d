/** The parties lens as a drawing, from the dataset on: where it is not on the screen, or for pages that are built. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { LensGraph } from '../../domain/lenses/lens';
import { type NetworkTie, partyNetwork } from '../../domain/lenses/parties/party-network';
import { memoizeLast } from '../../domain/memoize/memoize';
import type { Dataset } from '../../domain/model/dataset';
import type { Drawing } from '../../ui/svg/drawing';
import type { VisibleGraph } from '../drawing';
import type { Point } from '../point';
import { layoutOf, type NodeBox, nodeBoxesOf } from './network-layout';
import { withMoved } from './placed-shapes';
import { shapesOf } from './shapes';
import { networkDrawing } from './svg-network';

/** Finds the positions of boxes that are tied to one another: the layout worker does, and what it runs. */
export type PlaceBoxes = (
  boxes: readonly NodeBox[],
  ties: readonly NetworkTie[],
) => Promise<ReadonlyMap<string, Point>> | ReadonlyMap<string, Point>;

/** The boxes of all parties of a dataset, and what ties them: what is to be placed. Two pictures side by side have the same. */
const boxesToPlace = memoizeLast((dataset: Dataset, index: FacetIndex) => {
  const { parties, ties } = partyNetwork(index);
  return { boxes: nodeBoxesOf(dataset, parties), ties };
});

/** Draws a graph with its parties where their boxes were placed. */
function placedNetworkPicture(
  { dataset, graph, emphasis, moved, palette, beside, ...extent }: Omit<VisibleGraph, 'order' | 'rows'>,
  boxes: readonly NodeBox[],
  positions: ReadonlyMap<string, Point>,
): Drawing {
  const layout = layoutOf(boxes, positions);
  const placedOf = (of: LensGraph) => withMoved(shapesOf(dataset, of, layout), moved);
  const placed = placedOf(graph);
  const framing = graph.frame ? placedOf(graph.frame) : placed;
  const other = beside && { shapes: placedOf(beside), idle: graph.idle ?? new Set() };
  return networkDrawing(placed, emphasis, palette, framing, extent, other);
}

/** Draws a graph with its parties where everyone sees them, under every filter, save those that were moved. */
export async function networkPicture(
  visible: Omit<VisibleGraph, 'order' | 'rows'>,
  place: PlaceBoxes,
): Promise<Drawing> {
  const { boxes, ties } = boxesToPlace(visible.dataset, visible.index);
  return placedNetworkPicture(visible, boxes, await place(boxes, ties));
}
