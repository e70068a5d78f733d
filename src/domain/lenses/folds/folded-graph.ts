/** The graph of a dataset that is folded. */
import type { LensEdge, LensGraph, LensNode } from '../lens';
import type { LensChoice } from '../lens-kind';
import { type Lens, lensGraph } from '../lenses';
import { endsOfLines, sizesOfParts } from './ends-of-lines';
import type { Folded } from './folded';

function withMembers(node: LensNode, folded: Folded, sizes: ReadonlyMap<string, number>): LensNode {
  const parties = node.type === 'party' && folded.parts.has(node.id) ? sizes.get(node.id) : undefined;
  if (parties === undefined || node.type !== 'party') return node;
  return { ...node, parties, amid: folded.members.get(node.id) ?? [] };
}

/**
 * The lines, as wide as they are to the widest between two: what stays within a part may be more than all that goes
 * from one to another, which would all look alike beside it.
 */
function scaledBetween(edges: readonly LensEdge[], parts: Folded['parts']): LensEdge[] {
  const isWithin = ({ from, to }: LensEdge) => from === to && parts.has(from as never);
  const greatest = edges.reduce(
    (most, edge) => (isWithin(edge) ? most : Math.max(most, edge.bundle?.share ?? 0)),
    0,
  );
  return edges.map((edge): LensEdge => {
    const { bundle } = edge;
    if (!bundle) return edge;
    if (isWithin(edge)) return { ...edge, bundle: { ...bundle, share: 0, isWithin: true } };
    return greatest > 0 ? { ...edge, bundle: { ...bundle, share: bundle.share / greatest } } : edge;
  });
}

/** The graph of the relationships in these rows, with how many parties each part of the fold stands for. */
export function foldedGraph(
  lens: Lens,
  folded: Folded,
  visible: Uint32Array,
  choice: Omit<LensChoice, 'fold'>,
): LensGraph {
  const graph = lensGraph(lens, folded.dataset, folded.index, visible, { ...choice, fold: folded.fold });
  const sizes = sizesOfParts(folded, visible);
  return {
    ...graph,
    nodes: graph.nodes.map((node) => withMembers(node, folded, sizes)),
    ends: endsOfLines(folded, visible, sizes),
    // The squares of a matrix stand by themselves, each beside the greatest of all.
    ...(graph.grid
      ? { grid: { ...graph.grid, sizes } }
      : { edges: scaledBetween(graph.edges, folded.parts) }),
  };
}
