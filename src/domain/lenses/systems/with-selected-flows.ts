/**
 * Draws what is selected among the flows of the systems lens, however weak it is, and takes it out of what is added up, so that sums stay whole. What
 * was drawn before is as it was, and has the place that it had.
 */
import type { FacetIndex } from '../../columns/facet-index';
import type { Dataset } from '../../model/dataset';
import type { SelectableId } from '../../model/ids';
import type { LensEdge, LensGraph, LineAt } from '../lens';
import { rowsAbout } from '../neighbourhood';

/** Whether a line that is to be drawn for these rows is not. */
function isLeftOut({ others }: LensGraph, lineAt: LineAt, rows: Uint32Array): boolean {
  return others !== undefined && rows.some((row) => others.has(lineAt(row)));
}

/** A line that is drawn only because it is selected, as wide as it is beside those that were drawn before. */
function added(edge: LensEdge, greatest: number): LensEdge {
  const { isAsked: _, bundle, ...own } = edge;
  if (bundle?.flow.group !== 'goods' || greatest === 0) return { ...own, bundle, forSelection: true };
  const share = Math.min(1, bundle.flow[bundle.width] / greatest);
  return { ...own, bundle: { ...bundle, share }, forSelection: true };
}

const greatestOf = ({ edges }: LensGraph): number =>
  Math.max(
    0,
    ...edges.flatMap(({ bundle }) =>
      bundle && !bundle.isOthers && bundle.flow.group === 'goods' ? [bundle.flow[bundle.width]] : [],
    ),
  );

/**
 * A graph of flows with those that are selected; the same graph where these are drawn already, or are not visible.
 * @param withAsked the same graph, made anew with lines of their own for these rows
 */
export function withSelectedFlows(
  { dataset, index }: { readonly dataset: Dataset; readonly index: FacetIndex },
  visible: ReadonlySet<number>,
  graph: LensGraph,
  lineAt: LineAt,
  id: SelectableId,
  withAsked: (rows: readonly number[]) => LensGraph,
): LensGraph {
  const rows = rowsAbout(dataset, index, id).filter((row) => visible.has(row));
  if (!isLeftOut(graph, lineAt, rows)) return graph;
  const { forAsked: _, ...again } = withAsked([...rows]);
  const known = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const greatest = greatestOf(graph);
  return {
    ...again,
    // All others are fewer now; whoever was drawn stays in the same column.
    nodes: again.nodes.map((node) => (node.type === 'others' ? node : (nodes.get(node.id) ?? node))),
    edges: again.edges.map((edge) =>
      edge.bundle?.isOthers ? edge : (known.get(edge.id) ?? added(edge, greatest)),
    ),
    ...(graph.forAsked && { forAsked: graph.forAsked }),
    settled: graph,
  };
}
