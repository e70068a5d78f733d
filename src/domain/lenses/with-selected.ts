/** Draws what is selected, however weak it is, in the way of a lens. */
import type { FacetIndex } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import type { SelectableId } from '../model/ids';
import { alsoPicking } from './asked-lines';
import type { LensGraph, LineAt } from './lens';
import type { LensChoice } from './lens-kind';
import { type Lens, lensGraph, lensOf } from './lenses';
import { withSelectedPairs } from './parties/with-selected-pairs';
import { withSelectedFlows } from './systems/with-selected-flows';

/** A graph with the lines that are selected; the same graph where these are drawn already, are many, or the lens draws none for it. */
export function withSelected(
  dataset: Dataset,
  index: FacetIndex,
  visible: Uint32Array,
  isVisible: ReadonlySet<number>,
  lens: Lens,
  choice: LensChoice,
  graph: LensGraph,
  lineAt: LineAt,
  id: SelectableId,
): LensGraph {
  const of = { dataset, index };
  const { drawsSelected } = lensOf(lens);
  if (drawsSelected === 'pairs') return withSelectedPairs(of, isVisible, graph, lineAt, id);
  if (drawsSelected !== 'flows') return graph;
  return withSelectedFlows(of, isVisible, graph, lineAt, id, (rows) =>
    lensGraph(lens, dataset, index, visible, { ...choice, asked: alsoPicking(choice.asked ?? null, rows) }),
  );
}
