/** The line that a chosen relationship gets for itself among lines that join many, where the line that it is part of would mislead. */
import { valueAt } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { relationshipId, type SelectableId } from '../model/ids';
import { STATUS } from '../model/status';
import type { LensEdge, LensGraph, LineAt } from './lens';

/**
 * The line of a visible relationship beside the one that it is part of, which is drawn as the firmest in it: a deal that was
 * only talked about, or came to nothing, would look as if it had arrived. Null where that line tells as much.
 */
function chosenLine(
  { relationships, columns }: FacetIndex,
  visible: Uint32Array,
  graph: LensGraph,
  lineAt: LineAt,
  id: SelectableId,
): LensEdge | null {
  const row = relationships.rowOf(id);
  if (row === null || !visible.includes(row)) return null;
  const status = valueAt(columns.status, row);
  if (STATUS[status].strength === 'firm') return null;
  const whole = lineAt(row);
  const line = graph.edges.find((edge) => edge.id === whole);
  if (!line?.bundle || line.bundle.status === status) return null;
  return { ...line, id: relationshipId(id), touches: [...line.touches, whole], bundle: null };
}

/** A graph with the line of what is chosen, last; the same graph where that needs no line of its own. */
export function withChosenLine(
  index: FacetIndex,
  visible: Uint32Array,
  graph: LensGraph,
  lineAt: LineAt,
  id: SelectableId | null,
): LensGraph {
  const line = id && chosenLine(index, visible, graph, lineAt, id);
  if (!line) return graph;
  const { frame } = graph;
  const withLine = { ...graph, edges: [...graph.edges, line] };
  return frame ? { ...withLine, frame: { ...frame, edges: [...frame.edges, line] } } : withLine;
}
