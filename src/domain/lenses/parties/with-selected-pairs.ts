/** Draws what is selected in a picture of pairs, however weak it is: it is what a reader asked for. Nothing else moves for it. */

import { pairAt, rowsOfBundle } from '../../columns/bundle-rows';
import { type FacetIndex, rowsWith } from '../../columns/facet-index';
import type { Dataset } from '../../model/dataset';
import type { PartyId, SelectableId } from '../../model/ids';
import { type Flow, flowsOf, type Width } from '../flows';
import type { LensGraph, LensNode, LineAt } from '../lens';
import { rowsAbout } from '../neighbourhood';
import { pairEdge } from './parties-lens';
import { partyShares } from './party-shares';

/** What goes between two parties, of all kinds and both ways, has no more lines than this; a party has many, and none is added for it. */
const MAX_LINES = 8;

/** What is visible of the pairs that hold these rows and are not drawn. */
function flowsNotDrawn(
  index: FacetIndex,
  visible: ReadonlySet<number>,
  { edges }: LensGraph,
  lineAt: LineAt,
  rows: Uint32Array,
): Flow[] {
  const drawn = new Set<string>(edges.map(({ id }) => id));
  const first = new Map<string, number>();
  for (const row of rows) {
    const line = lineAt(row);
    if (visible.has(row) && !drawn.has(line) && !first.has(line)) first.set(line, row);
    if (first.size > MAX_LINES) return [];
  }
  return [...first.values()].flatMap((row) =>
    flowsOf(
      index,
      rowsOfBundle(index, pairAt(index, row)).filter((own) => visible.has(own)),
    ),
  );
}

/** The parties at the ends of flows that have no disc yet, as large as their trade beside that of the greatest. */
function nodesFor(
  flows: readonly Flow[],
  index: FacetIndex,
  visible: ReadonlySet<number>,
  { nodes }: LensGraph,
  width: Width,
): LensNode[] {
  const known = new Set<string>(nodes.map(({ id }) => id));
  const missing = new Set(flows.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id)));
  if (missing.size === 0) return [];
  const shareOf = (id: PartyId) => {
    const rows = rowsWith(index, 'party', id).filter((row) => visible.has(row));
    return partyShares(flowsOf(index, rows), width).get(id) ?? { sum: 0, exports: null };
  };
  const [first] = nodes;
  const greatest = first?.type === 'party' ? shareOf(first.id).sum : 0;
  return [...missing].map((id): LensNode => {
    const { sum, exports } = shareOf(id);
    const share = greatest > 0 ? Math.min(1, sum / greatest) : 0;
    return { type: 'party', id, exports, column: exports ? 'exporter' : 'importer', share };
  });
}

/** A graph of pairs with the lines that are selected, last; the same graph where these are drawn already, or are many. */
export function withSelectedPairs(
  { dataset, index }: { readonly dataset: Dataset; readonly index: FacetIndex },
  visible: ReadonlySet<number>,
  graph: LensGraph,
  lineAt: LineAt,
  id: SelectableId,
): LensGraph {
  const bundles = graph.edges.flatMap(({ bundle }) => bundle ?? []);
  const [any] = bundles;
  if (!any) return graph;
  const flows = flowsNotDrawn(index, visible, graph, lineAt, rowsAbout(dataset, index, id));
  if (flows.length === 0) return graph;
  const { width } = any;
  const greatest = Math.max(...bundles.map(({ flow }) => (flow.group === 'goods' ? flow[width] : 0)));
  const edges = flows.map((flow) => ({
    ...pairEdge(flow, width, Math.max(greatest, flow[width])),
    forSelection: true as const,
  }));
  return {
    ...graph,
    nodes: [...graph.nodes, ...nodesFor(flows, index, visible, graph, width)],
    edges: [...graph.edges, ...edges],
  };
}
