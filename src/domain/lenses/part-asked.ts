/** Marks lines of which only a part is asked about: of thirty deals the one in a weapon. */
import type { LensGraph, LineAt, LineId } from './lens';
import type { AskedRows } from './lens-kind';

/** The graph with how many relationships of each line are asked about, where these are not all of them. */
export function partAsked(graph: LensGraph, lineAt: LineAt, parts: AskedRows): LensGraph {
  const counts = new Map<LineId, number>();
  for (const row of new Set(parts.flat())) {
    const line = lineAt(row);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const edges = graph.edges.map((edge) => {
    const count = counts.get(edge.id);
    const isPart = count !== undefined && edge.bundle !== null && count < edge.bundle.relationships;
    return isPart ? { ...edge, partAsked: count } : edge;
  });
  return { ...graph, edges };
}
