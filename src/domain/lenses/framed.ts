/** A graph within the picture of a greater one, so that what stays keeps its place while other years are shown. */
import type { LensGraph } from './lens';

/**
 * The lines of a graph that a greater one has too, which has the room for them, and their nodes in its columns. What the greater one
 * leaves out, because other lines are stronger, is left out here; how many lines there would be is still told.
 */
export function framed(graph: LensGraph, frame: LensGraph): LensGraph {
  const lines = new Set(frame.edges.map(({ id }) => id));
  const edges = graph.edges.filter(({ id }) => lines.has(id));
  const shown = new Set<string>(edges.flatMap(({ from, through, to }) => [from, through ?? from, to]));
  const { of, others, held } = graph;
  const forAsked = edges.filter(({ isAsked }) => isAsked).length;
  return {
    nodes: frame.nodes.filter(({ id }) => shown.has(id)),
    edges,
    of,
    frame,
    ...(others && { others }),
    ...(forAsked > 0 && { forAsked }),
    ...(held && { held }),
  };
}
