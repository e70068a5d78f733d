/**
 * Walking the graph with the keyboard. From a node, Right enters the relationships that leave it and Left those that
 * arrive; on a relationship, Right and Left go on to its next stop that way, Up and Down to the next relationship of
 * the node it was entered from. The order is that of the dataset, so it never depends on the drawing.
 */

import type { LensEdge, LensGraph, LensNode, LensNodeId, LineId } from '../domain/lenses/lens';
import type { SelectableId } from '../domain/model/ids';

/** Which lines of a node: those that leave it, or those that arrive. */
export type Direction = 'leaving' | 'arriving';

/** Where the reader is: on a node, or on a line entered from a node. */
export type Cursor =
  | { readonly at: 'node'; readonly id: LensNodeId }
  | {
      readonly at: 'line';
      readonly id: LineId;
      readonly enteredFrom: LensNodeId;
      readonly direction: Direction;
    };

/** The graph with its nodes in reading order: column by column and from top to bottom, or the weightiest first. */
export interface Walk {
  readonly graph: LensGraph;
  readonly nodes: readonly LensNodeId[];
  /** Whether where a node stands says what it is. */
  readonly inColumns: boolean;
  /** What is said of a party beside its name; absent where nothing is. */
  readonly told?: (node: LensNode) => string | null;
  /** What a line is called where a fold says more of its ends than their names; null for any other. */
  readonly nameOfLine?: (id: LineId) => string | null;
  /** What further keys do with what the cursor is at. */
  readonly actsOn?: (id: SelectableId) => Readonly<Record<string, () => void>>;
}

/** The steps that keys can ask for. */
export type Move = 'up' | 'down' | 'left' | 'right' | 'back' | 'first' | 'last';

/** What a reader would select where the cursor is. */
export function selectableAt(cursor: Cursor): SelectableId {
  return cursor.id;
}

/** The walk over a network, which has its nodes in order of their weight. */
export function walkOfNetwork(graph: LensGraph, told?: Walk['told']): Walk {
  return { graph, nodes: graph.nodes.map(({ id }) => id), inColumns: false, ...(told && { told }) };
}

/** The nodes that a line passes, in its direction. */
function stopsOf({ from, through, to }: LensEdge): LensNodeId[] {
  return through ? [from, through, to] : [from, to];
}

/** The lines that leave or arrive at a node. All that pass through a system do both. */
export function linesAt({ graph }: Walk, node: LensNodeId, direction: Direction): LineId[] {
  const end = direction === 'leaving' ? ('from' as const) : ('to' as const);
  return graph.edges.filter((edge) => edge[end] === node || edge.through === node).map(({ id }) => id);
}

function enter(walk: Walk, node: LensNodeId, direction: Direction): Cursor | null {
  const [first] = linesAt(walk, node, direction);
  return first ? { at: 'line', id: first, enteredFrom: node, direction } : null;
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

function moveFromLine(walk: Walk, cursor: Cursor & { at: 'line' }, move: Move): Cursor | null {
  const { id, enteredFrom, direction } = cursor;
  const siblings = linesAt(walk, enteredFrom, direction);
  const toSibling = (sibling: LineId | undefined): Cursor | null =>
    sibling ? { ...cursor, id: sibling } : null;
  const toStop = (step: 1 | -1): Cursor => {
    const edge = walk.graph.edges.find((line) => line.id === id);
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

/** Where a move leads the cursor; the same where it leads nowhere. */
export function moveCursor(walk: Walk, cursor: Cursor, move: Move): Cursor {
  const next = cursor.at === 'node' ? moveFromNode(walk, cursor.id, move) : moveFromLine(walk, cursor, move);
  return next ?? cursor;
}

/** The first cursor: at the thing with this id if it is drawn, else at the first node; null in an empty graph. */
export function cursorAt(walk: Walk, id: SelectableId | null): Cursor | null {
  const node = walk.nodes.find((candidate) => candidate === id);
  if (node) return { at: 'node', id: node };
  const edge = walk.graph.edges.find((line) => line.id === id);
  if (edge) return { at: 'line', id: edge.id, enteredFrom: edge.from, direction: 'leaving' };
  const [first] = walk.nodes;
  return first ? { at: 'node', id: first } : null;
}

/** Whether what the cursor is at is still part of the graph. */
export function isInWalk(walk: Walk, cursor: Cursor): boolean {
  return cursor.at === 'node'
    ? walk.nodes.includes(cursor.id)
    : linesAt(walk, cursor.enteredFrom, cursor.direction).includes(cursor.id);
}

/** Where the cursor is after the graph has changed: where it was; of a line that is gone, where that was entered from. */
export function cursorAfter(
  walk: Walk,
  cursor: Cursor | null,
  selection: SelectableId | null,
): Cursor | null {
  if (cursor && isInWalk(walk, cursor)) return cursor;
  const node = cursor?.at === 'line' ? ({ at: 'node', id: cursor.enteredFrom } as const) : null;
  return node && isInWalk(walk, node) ? node : cursorAt(walk, selection);
}
