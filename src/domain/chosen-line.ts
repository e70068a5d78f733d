/** The line that a chosen relationship gets for itself in a network of parties, where that of its pair would mislead. */
import { bundleId, GOODS_KINDS } from './bundle';
import type { FacetIndex } from './facet-index';
import type { PartyId, RelationshipId, SelectableId } from './ids';
import type { LensEdge, LensGraph } from './lens';
import type { Kind } from './relationship';
import { STATUS, type Status } from './status';

/** What the columns say of the relationship at a place. */
function factsAt({ columns: { from, to, kind, status } }: FacetIndex, place: number) {
  const own = kind.values[kind.codes[place] ?? -1] as Kind;
  const ends = {
    from: from.values[from.codes[place] ?? -1] as PartyId,
    to: to.values[to.codes[place] ?? -1] as PartyId,
  };
  return {
    ...ends,
    pair: bundleId({ type: 'pair', ...ends, kind: GOODS_KINDS.includes(own) ? 'goods' : own }),
    status: status.values[status.codes[place] ?? -1] as Status,
  };
}

/**
 * The line of a visible relationship beside that of its pair, which is drawn as the firmest in it: a deal that was only
 * talked about, or came to nothing, would look as if it had arrived. Null where the line of the pair tells as much.
 */
function chosenLine(
  index: FacetIndex,
  visible: Uint32Array,
  graph: LensGraph,
  id: SelectableId,
): LensEdge | null {
  const place = index.relationships.placeOf(id as RelationshipId);
  if (place === null || !visible.includes(place)) return null;
  const { from, to, pair, status } = factsAt(index, place);
  if (STATUS[status].strength === 'firm') return null;
  const bundle = graph.edges.find((edge) => edge.id === pair)?.bundle;
  if (!bundle || bundle.status === status) return null;
  return { id: id as RelationshipId, from, to, through: null, touches: [from, to, pair], bundle: null };
}

/** A network of parties with the line of what is chosen, last; the same network where that needs no line of its own. */
export function withChosenLine(
  index: FacetIndex,
  visible: Uint32Array,
  graph: LensGraph,
  id: SelectableId | null,
): LensGraph {
  const line = id && chosenLine(index, visible, graph, id);
  return line ? { ...graph, edges: [...graph.edges, line] } : graph;
}
