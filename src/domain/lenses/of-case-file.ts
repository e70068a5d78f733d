/** Marks what is a case file's own in a picture, while a register is beside it. */
import type { LensGraph } from './lens';

/** The graph with how many relationships of each line the case file alone tells of; itself where it tells of none. */
export function withOfCaseFile(graph: LensGraph, own?: ReadonlyMap<string, number>): LensGraph {
  if (!own) return graph;
  const edges = graph.edges.map((edge) => {
    const ofCaseFile = own.get(edge.id);
    return ofCaseFile === undefined ? edge : { ...edge, ofCaseFile };
  });
  return { ...graph, edges };
}
