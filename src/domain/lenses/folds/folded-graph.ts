/** The graph of a dataset that is folded. */
import type { LensGraph, LensNode } from '../lens';
import type { LensChoice } from '../lens-kind';
import { type Lens, lensGraph } from '../lenses';
import type { Folded, Members } from './folded';

const countOf = ({ from, to }: Members) => new Set([...from, ...to]).size;

function withMembers(node: LensNode, folded: Folded, members: ReadonlyMap<string, Members>): LensNode {
  const own = node.type === 'party' && folded.parts.has(node.id) ? members.get(node.id) : undefined;
  if (!own || node.type !== 'party') return node;
  return { ...node, parties: countOf(own), amid: folded.members.get(node.id) ?? [] };
}

/** The graph of the relationships in these rows, with how many parties each part of the fold stands for. */
export function foldedGraph(
  lens: Lens,
  folded: Folded,
  visible: Uint32Array,
  choice: Omit<LensChoice, 'fold'>,
): LensGraph {
  const graph = lensGraph(lens, folded.dataset, folded.index, visible, { ...choice, fold: folded.fold });
  const members = folded.membersIn(visible);
  return {
    ...graph,
    nodes: graph.nodes.map((node) => withMembers(node, folded, members)),
    ...(graph.grid && { grid: { ...graph.grid, members } }),
  };
}
