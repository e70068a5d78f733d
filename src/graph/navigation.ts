/**
 * Walking the graph with the keyboard. From a node, Right enters the relationships that leave it and Left those that
 * arrive; on a relationship, Right and Left go on to its next stop that way, Up and Down to the next relationship of
 * the node it was entered from. The order is that of the dataset, so it never depends on the drawing.
 */
import type { RelationshipId, SelectableId } from '../domain/ids';
import { LENS_COLUMNS, type LensEdge, type LensGraph, type LensNodeId } from '../domain/systems-lens';
import type { Placement } from './place-columns';

/** Which relationships of a node: those that leave it, or those that arrive. */
export type Direction = 'leaving' | 'arriving';

/** Where the reader is: on a node, or on a relationship entered from a node. */
export type Cursor =
  | { readonly at: 'node'; readonly id: LensNodeId }
  | {
      readonly at: 'relationship';
      readonly id: RelationshipId;
      readonly enteredFrom: LensNodeId;
      readonly direction: Direction;
    };

/** The graph with its nodes in reading order: column by column, from top to bottom. */
export interface Walk {
  readonly graph: LensGraph;
  readonly nodes: readonly LensNodeId[];
}

/** The steps that keys can ask for. */
export type Move = 'up' | 'down' | 'left' | 'right' | 'back' | 'first' | 'last';

/** What a reader at this place would select. */
export function selectableAt(cursor: Cursor): SelectableId {
  return cursor.id;
}

/** The walk over a placed graph. */
export function walkOf(graph: LensGraph, placement: Placement): Walk {
  const height = (id: LensNodeId) => placement.boxes.get(id)?.y ?? 0;
  const ordered = [...graph.nodes].sort(
    (a, b) => LENS_COLUMNS.indexOf(a.column) - LENS_COLUMNS.indexOf(b.column) || height(a.id) - height(b.id),
  );
  return { graph, nodes: ordered.map(({ id }) => id) };
}

/** The nodes that a relationship passes, in its direction. */
function stopsOf({ from, through, to }: LensEdge): LensNodeId[] {
  return through ? [from, through, to] : [from, to];
}

/** The relationships that leave or arrive at a node. All that pass through a system do both. */
export function relationshipsAt({ graph }: Walk, node: LensNodeId, direction: Direction): RelationshipId[] {
  const end = direction === 'leaving' ? ('from' as const) : ('to' as const);
  return graph.edges
    .filter((edge) => edge[end] === node || edge.through === node)
    .map(({ relationship }) => relationship);
}

function enter(walk: Walk, node: LensNodeId, direction: Direction): Cursor | null {
  const [first] = relationshipsAt(walk, node, direction);
  return first ? { at: 'relationship', id: first, enteredFrom: node, direction } : null;
}

function neighbour<Item>(items: readonly Item[], item: Item, step: 1 | -1): Item | undefined {
  return items[items.indexOf(item) + step];
}

function moveFromNode(walk: Walk, id: LensNodeId, move: Move): Cursor | null {
  const to = (node: LensNodeId | undefined): Cursor | null => (node ? { at: 'node', id: node } : null);
  switch (move) {
    case 'up':
      return to(neighbour(walk.nodes, id, -1));
    case 'down':
      return to(neighbour(walk.nodes, id, 1));
    case 'right':
      return enter(walk, id, 'leaving');
    case 'left':
      return enter(walk, id, 'arriving');
    case 'first':
      return to(walk.nodes[0]);
    case 'last':
      return to(walk.nodes.at(-1));
    case 'back':
      return null;
  }
}

function moveFromRelationship(
  walk: Walk,
  cursor: Cursor & { at: 'relationship' },
  move: Move,
): Cursor | null {
  const { id, enteredFrom, direction } = cursor;
  const siblings = relationshipsAt(walk, enteredFrom, direction);
  const toSibling = (sibling: RelationshipId | undefined): Cursor | null =>
    sibling ? { ...cursor, id: sibling } : null;
  const toStop = (step: 1 | -1): Cursor => {
    const edge = walk.graph.edges.find(({ relationship }) => relationship === id);
    const stops = edge ? stopsOf(edge) : [];
    return { at: 'node', id: neighbour(stops, enteredFrom, step) ?? enteredFrom };
  };
  switch (move) {
    case 'up':
      return toSibling(neighbour(siblings, id, -1));
    case 'down':
      return toSibling(neighbour(siblings, id, 1));
    case 'right':
      return toStop(1);
    case 'left':
      return toStop(-1);
    case 'first':
      return toSibling(siblings[0]);
    case 'last':
      return toSibling(siblings.at(-1));
    case 'back':
      return { at: 'node', id: enteredFrom };
  }
}

/** Where a move leads; the same place where it leads nowhere. */
export function moveCursor(walk: Walk, cursor: Cursor, move: Move): Cursor {
  const next =
    cursor.at === 'node' ? moveFromNode(walk, cursor.id, move) : moveFromRelationship(walk, cursor, move);
  return next ?? cursor;
}

/** The place to begin at: the thing with this id if it is drawn, else the first node; null in an empty graph. */
export function cursorAt(walk: Walk, id: SelectableId | null): Cursor | null {
  const node = walk.nodes.find((candidate) => candidate === id);
  if (node) return { at: 'node', id: node };
  const edge = walk.graph.edges.find(({ relationship }) => relationship === id);
  if (edge)
    return { at: 'relationship', id: edge.relationship, enteredFrom: edge.from, direction: 'leaving' };
  const [first] = walk.nodes;
  return first ? { at: 'node', id: first } : null;
}

/** Whether the place is still part of the graph. */
export function isInWalk(walk: Walk, cursor: Cursor): boolean {
  return cursor.at === 'node'
    ? walk.nodes.includes(cursor.id)
    : relationshipsAt(walk, cursor.enteredFrom, cursor.direction).includes(cursor.id);
}
